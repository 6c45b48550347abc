import { FRAMES_SCRIPT } from '../../exits/frames-script.ts';
import { fileResponse } from '../data/_releases.ts';

export function GET(): Response {
  return fileResponse(FRAMES_SCRIPT, 'text/javascript');
}
