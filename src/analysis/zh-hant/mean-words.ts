/** Before a mean; around the range of what it is the mean of. */
export const MEAN = '平均[^\\ue000-\\ue005，。；、]{0,8}$';
export const RANGE = {
  before: '(?:介於|範圍|區間)[^\\ue000-\\ue005，。；]{0,4}$',
  behind: '(?:不等|之間|的區間)',
};
