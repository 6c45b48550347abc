import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Tools that read a default export, and nothing else has one. */
const toolFiles = [
  '*.config.{js,mjs,ts}',
  '**/*.d.ts',
  'src/toolbar/app/app.ts',
  'tests/{built-content,site}/serve-*-site.ts',
  'tests/built-content/playwright.config.ts',
];

const importsWithoutExtension = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression) > Literal.source[value=/^[.](?!.*[.](astro|css|js|json|mdx?|mjs|svg|ts|woff2)([?].*)?$)/]',
  message: 'Name the file with its extension, as in "./quantity.ts".',
};

export default defineConfig(
  globalIgnores(['content/', 'dist/', '.astro/', '.cache/', 'playwright-report/', 'test-results/']),
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, namedFrom: true } },
      ],
      'no-restricted-syntax': ['error', importsWithoutExtension],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is taken apart by code point on purpose, in several scripts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The project has no classes, and asks for no more awaiting than an interface does.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  // Astro's parser can't share the type service; "astro check" reads the types of these files.
  { files: ['**/*.astro', '**/*.astro/*'], ...typescript.configs.disableTypeChecked },
  // An editor has the packages of its extensions, the bench installs those of what it builds beside, and this project hasn't any.
  {
    files: ['editors/**', 'bench/assembly-outputs.mjs'],
    ...typescript.configs.disableTypeChecked,
    rules: { ...typescript.configs.disableTypeChecked.rules, 'no-undef': 'off' },
  },
  // "astro check" knows what there is in a browser; a reader may let no site keep anything there.
  { files: ['src/**/*.js'], rules: { 'no-undef': 'off', 'no-empty': ['error', { allowEmptyCatch: true }] } },
  { files: ['{bench,tests}/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: toolFiles, rules: { 'no-restricted-exports': 'off' } },
);
