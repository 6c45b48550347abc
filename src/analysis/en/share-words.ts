/** What says that a share is of a table's whole. */
export const SHARE_CUE =
  'home to|account(?:s|ed)?(?: together)? for|ma(?:ke|kes|de|king) up|represent(?:s|ed|ing)?|(?:share|part|portion) of|compris(?:e|es|ed|ing)|brought in|brings in|absorbs?|suppl(?:y|ies|ied)|provid(?:es?|ed)|receives?|gets?|takes?|claims?|carr(?:y|ies|ied)|of (?:all|the|its|their|everything|everyone|every)|took|covers?|has|holds?|won|employs?|earned|received|leads? with|with';
