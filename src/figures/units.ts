import { anyOf, matchAt, normalText } from './normal.ts';
import { scanPeriod } from './period.ts';

/** One unit: what it is called in the data, and how the two languages print it. */
export interface UnitName {
  readonly unit: string;
  readonly aliases: readonly string[];
  readonly zh?: string;
  /** Aliases that stand only right behind a number: "3x", "5m". */
  readonly glued?: readonly string[];
}

// prettier-ignore
const table: readonly UnitName[] = [
  { unit: '%', aliases: ['%', 'percent', 'per cent', 'per-cent', 'pct', '百分比', '巴仙', '趴'], zh: '%' },
  { unit: '‰', aliases: ['‰', 'per mille', 'permille'], zh: '‰' },
  { unit: 'percentage point', aliases: ['percentage points', 'percentage point', 'percentage-point', 'pp', 'ppt', '個百分點', '个百分点', '百分點', '百分点'], zh: '個百分點' },
  { unit: 'basis point', aliases: ['bps', 'bp', 'basis points', 'basis point', 'basis-point', '個基點', '基點', '个基点', '基点'], zh: '個基點' },
  { unit: 'times', aliases: ['×', 'times', 'fold', '倍'], glued: ['x'], zh: '倍' },
  { unit: 'USD', aliases: ['usd', 'us dollars', 'us dollar', 'u.s. dollars', 'dollars', 'dollar', '美元', '美金', '元美金'], zh: '美元' },
  { unit: 'TWD', aliases: ['twd', 'ntd', 'new taiwan dollars', '新台幣', '新臺幣', '台幣', '臺幣', '元新台幣', '元台幣'], zh: '元新臺幣' },
  { unit: 'HKD', aliases: ['hkd', 'hong kong dollars', '港元', '港幣', '港币'], zh: '港元' },
  { unit: 'EUR', aliases: ['eur', 'euros', 'euro', '歐元', '欧元'], zh: '歐元' },
  { unit: 'GBP', aliases: ['gbp', 'pounds sterling', 'pound sterling', '英鎊', '英镑'], zh: '英鎊' },
  { unit: 'JPY', aliases: ['jpy', 'yen', '日圓', '日元', '日幣'], zh: '日圓' },
  { unit: 'CNY', aliases: ['cny', 'rmb', 'yuan', 'renminbi', '人民幣', '人民币', '元人民幣'], zh: '元人民幣' },
  { unit: 'KRW', aliases: ['krw', 'won', '韓元', '韓圜'] },
  { unit: 'INR', aliases: ['inr', 'rupees', 'rupee', '盧比'] },
  { unit: 'cent', aliases: ['cents', 'cent', '美分', '分錢'] },
  { unit: '元', aliases: ['元', '圓', '塊錢', '塊', '块'], zh: '元' },
  { unit: 'second', aliases: ['seconds', 'second', 'sec', 'secs', '秒鐘', '秒钟', '秒'], glued: ['s'], zh: '秒' },
  { unit: 'minute', aliases: ['minutes', 'minute', 'min', 'mins', '分鐘', '分钟'], zh: '分鐘' },
  { unit: 'hour', aliases: ['hours', 'hour', 'hr', 'hrs', '個小時', '小時', '个小时', '小时', '個鐘頭'], glued: ['h'], zh: '小時' },
  { unit: 'day', aliases: ['days', 'day', '天', '日'], zh: '天' },
  { unit: 'week', aliases: ['weeks', 'week', '週', '周', '個星期', '星期', '个星期', '個禮拜'], zh: '週' },
  { unit: 'month', aliases: ['months', 'month', '個月', '个月', '個月份'], zh: '個月' },
  { unit: 'quarter', aliases: ['quarters', 'quarter', '個季度', '季度', '季'], zh: '季' },
  { unit: 'year', aliases: ['years', 'year', 'yrs', 'yr', '年', '個年頭'], zh: '年' },
  { unit: 'year of age', aliases: ['years old', 'year-old', 'year-olds', 'years of age', '歲', '岁'], zh: '歲' },
  { unit: 'decade', aliases: ['decades', 'decade'] },
  { unit: 'century', aliases: ['centuries', 'century', '個世紀', '世紀', '个世纪', '世纪'] },
  { unit: 'line', aliases: ['lines of code', 'lines', 'line', '行程式碼', '行代碼', '行代码', '行'], zh: '行' },
  { unit: 'star', aliases: ['stars', 'star', '顆星星', '顆星', '颗星', '個星', '個星標', '星標', '顆星標', '星'], zh: '顆星' },
  { unit: 'gpu', aliases: ['gpus', 'gpu', '個gpu', '個 gpu', '顆gpu', '顆 gpu', '張gpu', '張 gpu', '塊gpu', '塊 gpu', '圖形處理器', '個圖形處理器', '顆圖形處理器'], zh: '個 GPU' },
  { unit: 'pillar', aliases: ['pillars', 'pillar', '大支柱', '根支柱', '個支柱', '支柱'], zh: '根支柱' },
  { unit: 'company', aliases: ['companies', 'company', '家公司', '間公司', '家企業'], zh: '家公司' },
  { unit: 'person', aliases: ['people', 'persons', 'person', '人', '個人', '名', '位'], zh: '人' },
  { unit: 'model', aliases: ['models', 'model', '個模型', '款模型', '模型'], zh: '個模型' },
  { unit: 'repository', aliases: ['repositories', 'repository', 'repos', '個儲存庫', '個程式庫'], zh: '個儲存庫' },
  { unit: 'parameter', aliases: ['parameters', 'parameter', '個參數', '參數'], zh: '個參數' },
  { unit: 'token', aliases: ['tokens', 'token', '個詞元', '詞元'], zh: '個詞元' },
  { unit: 'user', aliases: ['users', 'user', '名用戶', '位用戶', '名使用者', '位使用者'], zh: '名使用者' },
  { unit: 'page', aliases: ['pages', 'page', '頁', '页'], zh: '頁' },
  { unit: 'file', aliases: ['files', 'file', '個檔案', '份檔案'], zh: '個檔案' },
  { unit: 'kilometre', aliases: ['km', 'kilometres', 'kilometers', 'kilometre', 'kilometer', '公里', '千米'], zh: '公里' },
  { unit: 'metre', aliases: ['m', 'metres', 'meters', 'metre', 'meter', '公尺', '米'], zh: '公尺' },
  { unit: 'centimetre', aliases: ['cm', 'centimetres', 'centimeters', 'centimetre', 'centimeter', '公分', '厘米'], zh: '公分' },
  { unit: 'millimetre', aliases: ['mm', 'millimetres', 'millimeters', 'millimetre', 'millimeter', '公釐', '毫米'], zh: '公釐' },
  { unit: 'mile', aliases: ['miles', 'mile', 'mi', '英里', '哩'], zh: '英里' },
  { unit: 'foot', aliases: ['feet', 'foot', 'ft', '英尺', '呎'], zh: '英尺' },
  { unit: 'inch', aliases: ['inches', 'inch', '英寸', '吋'], zh: '吋' },
  { unit: 'm²', aliases: ['m²', 'm2', 'sq m', 'square metres', 'square meters', '平方公尺', '平方米'], zh: '平方公尺' },
  { unit: 'km²', aliases: ['km²', 'square kilometres', 'square kilometers', '平方公里'], zh: '平方公里' },
  { unit: 'kilogram', aliases: ['kg', 'kgs', 'kilograms', 'kilogram', 'kilos', 'kilo', '公斤', '千克'], zh: '公斤' },
  { unit: 'gram', aliases: ['g', 'grams', 'gram', '公克', '克'], zh: '公克' },
  { unit: 'tonne', aliases: ['tonnes', 'tonne', 'tons', 'ton', '公噸', '噸', '吨'], zh: '公噸' },
  { unit: 'pound', aliases: ['lb', 'lbs', 'pounds', 'pound', '磅'], zh: '磅' },
  { unit: 'litre', aliases: ['l', 'litres', 'liters', 'litre', 'liter', '公升', '升'], zh: '公升' },
  { unit: 'millilitre', aliases: ['ml', 'millilitres', 'milliliters', '毫升'], zh: '毫升' },
  { unit: '°C', aliases: ['°c', '℃', 'degrees celsius', 'degrees', 'degree', '°', '攝氏度', '度'], zh: '°C' },
  { unit: '°F', aliases: ['°f', '℉', 'degrees fahrenheit', '華氏度'], zh: '°F' },
  { unit: 'byte', aliases: ['bytes', 'byte', '位元組'], zh: '位元組' },
  { unit: 'bit', aliases: ['bits', '位元'], zh: '位元' },
  { unit: 'KB', aliases: ['kb', 'kilobytes'] },
  { unit: 'MB', aliases: ['mb', 'megabytes', 'megabyte'] },
  { unit: 'GB', aliases: ['gb', 'gigabytes', 'gigabyte'] },
  { unit: 'TB', aliases: ['tb', 'terabytes', 'terabyte'] },
  { unit: 'W', aliases: ['w', 'watts', 'watt', '瓦'] },
  { unit: 'kW', aliases: ['kw', 'kilowatts', 'kilowatt', '瓩'] },
  { unit: 'MW', aliases: ['mw', 'megawatts', 'megawatt'] },
  { unit: 'GW', aliases: ['gw', 'gigawatts', 'gigawatt'] },
  { unit: 'kWh', aliases: ['kwh', 'kilowatt-hours', '度電'] },
  { unit: 'Hz', aliases: ['hz', 'hertz', '赫茲'] },
  { unit: 'GHz', aliases: ['ghz', 'gigahertz'] },
  { unit: 'date', aliases: ['date', 'dates', '日期'] },
];

const unitOfAlias = new Map(
  table.flatMap(({ unit, aliases, glued = [] }) =>
    [unit.toLowerCase(), ...aliases, ...glued].map((alias) => [alias, unit] as const),
  ),
);
const chineseOfUnit = new Map(
  table.flatMap(({ unit, zh }) => (zh === undefined ? [] : [[unit, zh] as const])),
);

const spelled = anyOf(table.flatMap(({ aliases }) => aliases));
const glued = anyOf(table.flatMap((entry) => entry.glued ?? []));
const unitPattern = new RegExp(`(?:[ -]?(${spelled})|(${glued}))(?![a-z]|[ -]?in[ -]law)`, 'y');

/** Reads a known unit of measure at `at`, with a period behind it: "% QoQ" is "%/quarter". */
export function scanUnit(lower: string, at: number): { unit: string; end: number } | null {
  const match = matchAt(unitPattern, lower, at);
  if (match === null) return null;
  const unit = unitOfAlias.get(match[1] ?? match[2] ?? '') ?? '';
  const end = at + match[0].length;
  const period = scanPeriod(lower, end);
  return period === null ? { unit, end } : { unit: `${unit}/${period.period}`, end: period.end };
}

/** A noun without its English plural: "pillars" is "pillar". Other scripts have no plural. */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[a-z]s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/**
 * The one name of a unit: "lines", "line" and 行 are "line"; "% QoQ" is "%/quarter"; "USD" and 美元
 * are "USD". What a unit is measured over ("% over capability") is no unit and is left out.
 * An unknown noun is its own unit, in the singular and in lower case.
 */
export function canonicalUnit(text: string): string {
  const { lower } = normalText(text.trim());
  const whole = unitOfAlias.get(lower);
  if (whole !== undefined) return whole;
  const known = scanUnit(lower, 0);
  const counts =
    known !== null && (known.end === lower.length || known.unit.startsWith('%') || known.unit.includes('/'));
  return counts ? known.unit : singular(lower);
}

/** True when two units may mean the same. A figure that names no unit fits any. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return a === null || b === null || canonicalUnit(a) === canonicalUnit(b);
}

/** How Chinese prints a unit behind a number, or null when the unit has no Chinese name here. */
export function chineseUnit(unit: string): string | null {
  return chineseOfUnit.get(unit) ?? null;
}
