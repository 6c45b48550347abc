/** What says that a share is of a table's whole. */
export const SHARE_CUE = '占|佔|比重|比例|貢獻|逾半|過半|一半|半數|近半';
