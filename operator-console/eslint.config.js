import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Who may know whom: features know no other feature, what is shared knows no feature. */
const closedTo = (...folders) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: folders.map((folder) => `@/${folder}/**`),
          message: 'Features do not know each other; what two need goes to domain, live, lib or components.',
        },
        { group: ['../../**'], message: 'Leave a folder by way of @/.' },
      ],
    },
  ],
});

export default defineConfig(
  globalIgnores(['dist', 'src/generated', 'test-output', 'coverage']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  hooks.configs.flat['recommended-latest'],
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.js'] } } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/features/**'], rules: closedTo('features', 'app') },
  { files: ['src/{components,lib,i18n}/**'], rules: closedTo('features', 'app', 'domain', 'live', 'auth') },
  { files: ['src/{domain,live,auth}/**'], rules: closedTo('features', 'app') },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  { files: ['public/**'], languageOptions: { globals: { self: false, URL: false } } },
  {
    files: ['scripts/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
    languageOptions: { globals: { console: false, process: false, URL: false } },
  },
);
