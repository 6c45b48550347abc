/** Words that name nothing. */
// prettier-ignore
export const STOP_WORDS = ['a', 'an', 'the', 'of', 'in', 'on', 'at', 'by', 'for', 'to', 'from', 'with', 'and', 'or', 'as', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'its', 'it', 'this', 'that', 'these', 'those', 'their', 'they', 'he', 'she', 'his', 'her', 'we', 'our', 'than', 'then', 'so', 'but', 'not', 'no', 'all', 'each', 'every', 'per', 'total', 'number', 'count', 'share', 'percent', 'percentage', 'rate', 'other', 'others', 'more', 'most', 'less', 'least', 'many', 'much', 'largest', 'biggest', 'highest', 'lowest', 'smallest', 'out', 'up', 'down', 'over', 'under', 'about', 'between', 'who', 'which', 'when', 'where', 'there', 'said', 'says', 'say', 'year', 'years', 'month', 'week', 'day', 'quarter', 'million', 'billion', 'thousand', 'usd', 'eur', 'gbp', 'change', 'also', 'one', 'two', 'three', 'last', 'new', 'now', 'only', 'into', 'after', 'before', 'during', 'same', 'some', 'it’s', 'will', 'would', 'could', 'can', 'may', 'did', 'do', 'does', 'come', 'came', 'mm', 'age', 'aged', 'group', 'item', 'item', 'name', 'type', 'estimate', 'estimated'];

/** Words that say one thing in a report's tables and texts, a row each. */
// prettier-ignore
export const SYNONYMS: readonly (readonly string[])[] = [
  ['person', 'people', 'persons', 'population', 'residents', 'inhabitants'],
  ['cancelled', 'canceled', 'cancellations', 'scrapped'],
  ['stolen', 'stole', 'steal', 'stealing', 'theft', 'thefts'],
  ['output', 'production', 'produced', 'harvest'],
  ['death', 'deaths', 'died', 'dead', 'die', 'killed', 'fatalities', 'fatality', 'victims'],
  ['injured', 'injuries', 'injury', 'wounded', 'hurt'],
  ['revenue', 'revenues', 'sales', 'turnover'],
  ['profit', 'earnings', 'income'],
  ['employee', 'employees', 'staff', 'workers', 'workforce', 'headcount', 'jobs'],
  ['car', 'cars', 'vehicles', 'vehicle'],
  ['visitor', 'visitors', 'visits', 'tourists', 'arrivals', 'guests'],
  ['cost', 'costs', 'expense', 'expenses', 'spending', 'expenditure', 'spent'],
  ['case', 'cases', 'infections', 'patients'],
  ['hospital', 'hospitals', 'hospitalised', 'hospitalized', 'admitted', 'admissions'],
  ['home', 'homes', 'houses', 'housing', 'dwellings', 'households'],
  ['displaced', 'evacuated', 'evacuees'],
  ['vote', 'votes', 'ballots', 'voted'],
  ['pupil', 'pupils', 'students', 'children'],
  ['crew', 'firefighters', 'crews'],
  ['loan', 'loans', 'lent', 'lending', 'lender', 'borrowed'],
  ['fund', 'funding', 'funded'],
  ['win', 'won', 'wins', 'victories'],
  ['loss', 'lost', 'losses', 'defeats'],
];
