/** Before a length of time that two moments give. */
export const DURATION_CUE =
  /(?:(?<![a-z])(?:lasted|lasting|lasts|took|taken|takes|taking|for|after|outage of|within|spent|waited|delay of|delayed by|about|came|began|some|later by|an? (?:[a-z]+ )?(?:run|spell|stretch|period|span|stay|stint|wait|gap|reign|break|closure|shutdown|stoppage|pause|season|campaign|journey|delay|interval) of)(?: (?:about|a|an|some|nearly|almost|just|only|exactly))* ?$)|(?:歷時|屆滿|期滿|滿|屋齡|校齡|車齡|船齡|橋齡|樓齡|迄今|至今|走過|車程|航程|全程|行車時間|歷經|延後|提前|延長|距離?[^，。；]{0,12}|共|長達|持續|斷訊|停電|中斷|為期|花了|費時|耗時|至今已|已|經過|晚了|隔了|拖延|相隔|營運|使用|服役|執政|任職|運轉|前後|整整|約)(?:了|約|近|共)? ?$|共\p{Script=Han}{0,3}$|(?:前後|整整|一共|總共|足足)\p{Script=Han}{0,2}了? ?$/u;
/** Behind a length of time that two moments give. */
export const DURATION_TAIL =
  /^ ?將?於(?=[^，。]{0,14}(?:屆滿|期滿|到期))|^ ?(?:in all|in total|later|after|earlier|before|and)(?![a-z])|^ ?(?:後|之後|完工|恢復|才)/u;
