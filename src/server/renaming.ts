import { ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { today } from '../content/site-date.ts';
import { refuseFaults, refuseNewId, reportWithClaim } from '../editing/rename/refuse-renaming.ts';
import { renameClaim } from '../editing/rename/rename-claim.ts';
import { Refusal } from '../problems/refusal.ts';
import type { ClaimUnderPointer } from './session.ts';
import { editTo } from './workspace-edit.ts';

/** The protocol's code for a request that was right and can't be met. */
const REQUEST_FAILED = -32_803;

/**
 * The edit that gives a claim another id in every file.
 * @throws {ResponseError} when it can't have that id, in the words of the command
 */
export function editRenaming({ report, claim, content }: ClaimUnderPointer, to: string): WorkspaceEdit {
  try {
    reportWithClaim(content, claim.id, report.id);
    refuseFaults(content, report);
    refuseNewId(report, to);
  } catch (error) {
    if (error instanceof Refusal) throw new ResponseError(REQUEST_FAILED, error.message);
    throw error;
  }
  return editTo(content, renameClaim(content, report, { from: claim.id, to, day: today() }));
}
