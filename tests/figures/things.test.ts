import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/figures/compare-text.ts';
import { grammars } from '../../src/figures/grammars.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

/** What differs between a claim's printed figure and a text that stands for it; null when they mean the same. */
function differenceOf(claim: string, text: string): string | null {
  const claimed = readFigure(claim);
  if (isUnreadable(claimed)) throw new Error(`${claim}: ${claimed.reason}`);
  return compareText(claimed, text)?.what ?? null;
}

describe('what a text counts', () => {
  test.each([
    ['40 gold medals', 'forty golds'],
    ['40 gold medals', '40 medals'],
    ['40 gold medals', '四十面金牌'],
    ['40 gold medals', 'a haul of 40 gold medals'],
    ['about 850 riders', 'about 850 passengers'],
    ['about 850 riders', '約 850 名乘客'],
    ['12 hospitals', 'twelve public hospitals'],
    ['12 hospitals', '12家醫院'],
    ['3,400 homes', '3,400戶住宅'],
    ['210 deaths', '210 dead'],
    ['210 deaths', '210 people who died'],
    ['210 deaths', '210人死亡'],
    ['66人受傷', '66 people hurt'],
    ['66人受傷', '66名傷者'],
    ['66 injured', 'hospitals treated 66'],
    ['7 weeks', '七週'],
    ['1,200 tonnes of wheat', '1,200公噸小麥'],
    ['13 countries', '13 nations'],
    ['150名學生', '150 pupils'],
    ['150名學生', '150個學生'],
    ['80名醫師', '80名醫生'],
    ['400輛電動車', '400 electric vehicles'],
    ['400輛電動車', '400輛車'],
    ['78 percent of teachers', '78％的教師'],
    ['380 wildfires', '380起火災'],
    ['95 cases', '95例'],
    ['48隻企鵝', '48隻'],
    ['73 rental flats', '73 rented apartments'],
    ['25 large firms', '25 big companies'],
    // No list holds what these count, and nobody can say that it is another thing.
    ['6 gazebos', '六座涼亭'],
    ['330份陶笛', '330 ocarinas'],
  ])('“%s” is “%s”', (claim, text) => {
    expect(differenceOf(claim, text)).toBeNull();
  });

  test.each([
    ['40 gold medals', '40 silver medals'],
    ['40 gold medals', '40枚銅牌'],
    ['40 gold medals', 'a haul of 40 silver medals'],
    ['about 850 riders', '約 850 輛公車'],
    ['about 850 riders', 'about 850 people'],
    ['12 hospitals', 'twelve clinics'],
    ['12 hospitals', '12所學校'],
    ['12 hospitals', '12名護理師'],
    ['210 deaths', '210人受傷'],
    ['210 deaths', '210例確診'],
    ['60 jobs', '60 layoffs'],
    ['5 towns', '五個國家'],
    ['1,200 tonnes of wheat', '1,200公噸稻米'],
    ['350 women', '350名男性'],
    ['350 women', '350 people'],
    ['24 boys', '24名女孩'],
    ['600 wins', '600敗'],
    ['150名學生', '150 teachers'],
    ['80名醫師', '80 nurses'],
    ['66人受傷', '66 killed'],
    ['400輛電動車', '400 diesel cars'],
    ['78 percent of teachers', '78％的學生'],
    ['150 blood donors', '150 organ donors'],
    ['73 rental flats', '73 owner-occupied flats'],
    ['17 red cards', '17張黃牌'],
    ['12 northern villages', '12個南部村莊'],
    // One of the two is known by all its usual names.
    ['6 gazebos', '六座燈塔'],
    ['14 windmills', '14座涼亭'],
  ])('“%s” is not “%s”', (claim, text) => {
    expect(differenceOf(claim, text)).not.toBeNull();
  });

  test('has the same keys in every language that names any', () => {
    const [first, ...others] = grammars.map(({ things }) => Object.keys(things).sort());
    for (const keys of others) expect(keys.filter((key) => !first?.includes(key))).toEqual([]);
  });
});
