import type { QualifierWords } from '../grammar.ts';

/** English words that qualify a number. */
// prettier-ignore
export const qualifiers: QualifierWords = {
  before: [
    ['about', ['about', 'roughly', 'around', 'approximately', 'approx.', 'approx', 'circa', 'ca.', 'c.', 'some', 'an estimated', 'estimated', 'close to', 'in the region of', 'in the neighbourhood of', 'in the neighborhood of', 'in the vicinity of', 'on the order of', 'of the order of', 'something like', 'somewhere around', 'somewhere near', 'more or less', 'give or take', 'or so', '~', '≈', '≃', '≅']],
    ['over', ['over', 'more than', 'above', 'greater than', 'larger than', 'higher than', 'in excess of', 'upwards of', 'upward of', 'north of', 'exceeding', 'exceeds', 'exceed', 'exceeded', 'topping', 'topped', 'tops', 'beyond', 'just over', 'a little over', 'slightly over', 'slightly more than', 'a little more than', 'just above', 'well over', 'well above', 'far more than', 'much more than', 'better than', 'surpassing', 'surpassed', '>']],
    ['at-least', ['at least', 'at the least', 'at the very least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'no lower than', 'not lower than', 'no smaller than', 'a minimum of', 'a floor of', 'starting at', 'starting from', 'starts at', 'starts from', 'start at', 'start from', 'minimum', 'min.', 'as few as', 'as little as', 'as low as', 'a good', '≥', '>=', '⩾']],
    ['under', ['under', 'less than', 'fewer than', 'below', 'lower than', 'smaller than', 'short of', 'just under', 'just below', 'a little under', 'a little less than', 'slightly under', 'slightly less than', 'slightly below', 'well under', 'well below', 'far less than', 'far fewer than', 'much less than', 'south of', '<']],
    ['at-most', ['at most', 'at the most', 'at the very most', 'up to', 'no more than', 'not more than', 'no greater than', 'not greater than', 'no higher than', 'no larger than', 'not exceeding', 'a maximum of', 'a ceiling of', 'a cap of', 'capped at', 'maximum', 'max.', 'as many as', 'as much as', 'as high as', '≤', '<=', '⩽']],
    ['nearly', ['nearly', 'almost', 'close on', 'approaching', 'approached', 'nearing', 'neared', 'just shy of', 'shy of', 'not quite', 'practically', 'virtually', 'verging on']],
    ['exact', ['exactly', 'precisely', 'a total of', 'just', 'only', 'a mere', 'merely', 'fully', 'a full', 'all of', 'even', 'an even', 'a round']],
  ],
  behind: [
    ['about', ['or so', 'or thereabouts', 'or there abouts', 'more or less', 'approximately', 'roughly', 'give or take', 'ish', '-ish', '-odd', ' odd']],
    ['at-least', ['or more', 'and more', 'or above', 'and above', 'and up', 'and upwards', 'or higher', 'or over', 'or greater', 'or better', 'and over', 'plus', 'at least', 'at the least', 'at the very least', 'at a minimum', 'minimum', 'and counting', 'and then some', 'if not more', 'if not longer', 'if not higher', 'if not larger', 'or longer', 'or later', 'or older', 'or larger', 'or bigger', 'or further', 'at the earliest', 'at the soonest', '+']],
    ['at-most', ['or less', 'or fewer', 'or under', 'or below', 'or lower', 'or shorter', 'or smaller', 'or sooner', 'or younger', 'or earlier', 'and under', 'and below', 'at most', 'at the most', 'at the very most', 'at the outside', 'at a maximum', 'maximum', 'max', 'tops', 'if that']],
  ],
  within: ['within', 'within the next'],
  withinBehind: [],
  passedOver: ['the', 'as', 'in', 'the next', 'in the next', 'over the next', 'the coming', 'in the coming', 'over the coming'],
  negations: ['nothing like', 'nothing near', 'not yet', 'no longer', 'not', 'never', 'isn\'t', 'wasn\'t', 'aren\'t', 'weren\'t', 'hardly', 'scarcely', 'barely', 'nowhere near', 'anything but', 'far from', 'all but', 'non-'],
};
