import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Problem } from '../problems/problem.ts';

/** What an editor underlines for a problem; its data is the figure that the problem is about. */
export function diagnosticOf(problem: Problem): Diagnostic {
  const { line, column, endLine, endColumn, rule, severity, message, hint, figure } = problem;
  return {
    range: {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'reportedly',
    code: rule,
    message: hint === undefined ? message : `${message}\n${hint}`,
    ...(figure !== undefined && { data: { figure } }),
  };
}
