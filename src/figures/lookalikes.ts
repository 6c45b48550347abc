/** Letters that no reader tells from Latin ones, and the Latin ones below them. */
const ROWS: readonly (readonly [letters: string, latin: string])[] = [
  // Cyrillic, Greek, Armenian
  ['аеорсухіѕјԁһԛԝӏѵАВЕКМНОРСТХІЅЈУԚԜ', 'aeopcyxisjdhqwlvABEKMHOPCTXISJYQW'],
  ['οινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oivABEZHIKMNOPTYX'],
  ['օոսհցզ', 'onuhgq'],
  // Lisu, Cherokee
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  ['ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ', 'ABCDEGHiJKLMPRSTVWYZ'],
  // Latin letters of phonetics
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɡı', 'abcdefghijklmnopqrstuvwyzagi'],
];

/** Where alphabets of letters in a circle, in a square and on flags begin. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6] as const;

/** Each letter that looks like a Latin one, with that one. */
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
