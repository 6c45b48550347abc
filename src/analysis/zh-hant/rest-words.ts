/** Before the share that the others leave. */
export const SHARE_OF_REST = '(?:其餘|其他|剩下|剩餘)(?:的|約|為|則|有|占|佔|者)* ?$';
