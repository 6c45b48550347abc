import { createHash } from 'node:crypto';
import { drawPicture } from '../../src/charts/pictures/draw-picture.ts';
import { patternPalette } from '../../src/charts/pictures/pattern-palette.ts';
import { tablePicture } from '../../src/charts/pictures/table-picture.ts';
import type { Reading } from '../../src/components/claim/reading.ts';
import { sampleLedger } from '../components/report-folder.ts';
import { barTable } from './tables.ts';
import { LETTERS } from './drawn-texts.ts';
import { zhHant } from '../languages.ts';

// A program of its own, so that a test can run it where there are no fonts.
const palette = patternPalette();
const ledger = sampleLedger();
const reading: Reading = { language: zhHant, names: [], ledger, addressOf: () => '' };
const address = 'https://reportedly.example/reports/a-report/tables/a-table/';
const picture = tablePicture(barTable('%', LETTERS), reading, address, palette);
const png = drawPicture(picture, palette).canvas.toBuffer('image/png');
process.stdout.write(createHash('sha256').update(png).digest('hex'));
