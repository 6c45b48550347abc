import { shapePattern } from '../text/shape.ts';

/** Words of more than half, and of less, between a part and its whole. */
export const MAJORITIES: readonly { readonly pattern: RegExp; readonly isMore: boolean }[] = [
  ...patternsOf('most|a majority|the majority|the larger part', '大多數|多數', true),
  ...patternsOf('a minority|the minority', '少數', false),
  {
    pattern: shapePattern(
      '{whole:N}[^；。\\ue000-\\ue003]{0,12}(?:中|裡|之中|當中)[^；。\\ue000-\\ue003]{0,6}{part:N}[^；。\\ue000-\\ue005]{0,12}{half:P}',
    ),
    isMore: true,
  },
  {
    pattern: shapePattern(
      '{whole:N}[^；。\\ue000-\\ue003]{0,12}(?:中|裡|之中|當中)[^；。\\ue000-\\ue003]{0,6}{half:P}[^；。\\ue000-\\ue005]{0,12}{part:N}',
    ),
    isMore: true,
  },
];

function patternsOf(en: string, zh: string, isMore: boolean): { pattern: RegExp; isMore: boolean }[] {
  const NO_AMOUNT = '[^;.；。\\ue000-\\ue003]';
  return [
    `(?<![a-z])(?<word>${en}) of (?:the |its |their |his |her |all )*{whole:N}${NO_AMOUNT}{0,30}[,(–—] ?(?:or |about |some )*{part:N}(?=[,.;)–—])`,
    `(?<![a-z])(?<word>${en})${NO_AMOUNT}{0,40}[,(–—] ?(?:or |about |some )*{part:N} (?:out )?of (?:the |its |their |all )*{whole:N}`,
    `(?<![a-z]){part:N} (?:out )?of (?:the |its |their |all )*{whole:N}${NO_AMOUNT}{0,40}, (?:thus |so |that is |i\\.e\\. |or )?(?<word>${en})(?! of the)`,
    `{whole:N}[^；。\\ue000-\\ue003]{0,12}(?:中|裡|之中|當中)[^；。\\ue000-\\ue003]{0,6}{part:N}[^；。\\ue000-\\ue005]{0,12}(?<word>${zh})`,
  ].map((source) => ({ pattern: shapePattern(source), isMore }));
}

/** The name of what is said to be more than half. */
export const MAJORITY_BEHIND =
  /(?:^|[，。；、\s])(?<name>\p{Script=Han}{2,6}?)(?:的比例|人數)?(?:已|都|也|更)*(?:超過|逾|過)(?:半數|半|一半)?$/u;
