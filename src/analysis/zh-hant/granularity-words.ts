/** Rates of what is counted one by one. */
export const COUNT_RATES =
  '(?:打擊|命中|勝|成功|守成|盜壘成功|錄取|及格|合格|不合格|出席|到課|通過|得標|回收|存活|治癒|復發|就業|破案|得分|罰球|投籃|三分球)率';
