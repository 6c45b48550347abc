/** Letters that no reader tells from others, mostly Latin ones, with those below them. */
const ROWS: readonly (readonly [letters: string, others: string])[] = [
  // Cyrillic, Greek, Armenian
  ['аеорсухіѕјԁһԛԝӏѵАВЕКМНОРСТХІЅЈУԚԜ', 'aeopcyxisjdhqwlvABEKMHOPCTXISJYQW'],
  ['οινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oivABEZHIKMNOPTYX'],
  ['օոսհցզ', 'onuhgq'],
  // Lisu, Cherokee
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  ['ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ', 'ABCDEGHiJKLMPRSTVWYZ'],
  // Other forms of Chinese numerals
  ['弌弍弎叄叅参卄丗', '一二三叁叁參廿卅'],
  // Latin letters of phonetics
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɡı', 'abcdefghijklmnopqrstuvwyzagi'],
];

/** Where alphabets of letters in a circle, in a square and on flags begin. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6] as const;

/** Each letter that looks like another, with that one. */
export function lookalikes(): [letter: string, latin: string][] {
  const alike = ROWS.flatMap(([letters, latin]) =>
    Array.from(letters).map((letter, index): [string, string] => [letter, latin.charAt(index)]),
  );
  const drawn = ALPHABETS.flatMap((first) =>
    Array.from({ length: 26 }, (_, letter): [string, string] => [
      String.fromCodePoint(first + letter),
      String.fromCodePoint(0x61 + letter),
    ]),
  );
  return [...alike, ...drawn];
}
