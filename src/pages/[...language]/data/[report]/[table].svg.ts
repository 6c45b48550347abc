import type { APIRoute } from 'astro';
import { tablePictureSvg } from '../../../../charts/pictures/table-picture.ts';
import { drawnTablePaths, readDrawnTable, type DrawnTablePath } from '../../../_pictures.ts';
import { fileResponse } from '../../../data/_releases.ts';

export const getStaticPaths = drawnTablePaths;

export const GET: APIRoute<Props> = ({ props }) => {
  const { table, reading, address } = readDrawnTable(props);
  return fileResponse(tablePictureSvg(table, reading, address), 'image/svg+xml');
};

type Props = DrawnTablePath['props'] & Readonly<Record<string, unknown>>;
