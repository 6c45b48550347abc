import type { APIRoute } from 'astro';
import { tablePicturePng } from '../../../../charts/pictures/table-picture.ts';
import { drawnTablePaths, pngResponse, readDrawnTable, type DrawnTablePath } from '../../../_pictures.ts';

export const getStaticPaths = drawnTablePaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { table, reading, address } = readDrawnTable(props);
  return pngResponse(await tablePicturePng(table, reading, address));
};

type Props = DrawnTablePath['props'] & Readonly<Record<string, unknown>>;
