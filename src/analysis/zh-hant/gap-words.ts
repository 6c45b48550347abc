/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO =
  '(?:兩者|二者|兩[縣市區隊人家地校廠站]|前者比?後者|前者)(?:相較|相比|之間|的)*，?(?:前者)?(?:相差|差距|差額|落差|差|多出|高出|多|少了?|少)(?:了|達|為|約|近)* ?$';
