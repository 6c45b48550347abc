/** Behind the number of things that all moved one way. */
export const ALL = '(?:全數|全部|全面|皆|都|均|一律|無一例外)';
/** Words of more, and of fewer, than at an earlier time. */
export const MORE = '優於|高於|多於|成長|增加|上升|上揚|攀升|上漲|走高';
export const FEWER = '低於|少於|衰退|減少|下降|下滑|下跌|走低';
