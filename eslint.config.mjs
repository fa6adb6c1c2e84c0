import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const localApiCall =
  "CallExpression[callee.type='MemberExpression'][callee.object.property.name='payload'][callee.property.name=/^(find|findByID|create|update|delete|count|findVersions|findGlobal|updateGlobal|duplicate)$/]"
const bareLocalApiCall = localApiCall.replace(".object.property.name='payload'", ".object.name='payload'")

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.next', '.build', '.data', 'migrations', 'src/database/migrations', '**/importMap.js', 'payload-types.ts', 'next-env.d.ts', 'test/plugin/host'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'react-hooks/rules-of-hooks': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'access/**/*.ts', 'hooks/**/*.ts', 'collections/**/*.ts', 'blocks/**/*.{ts,tsx}', 'admin/**/*.{ts,tsx}'],
    ignores: ['src/database/doors.ts', '**/*.spec.ts', '**/*.spec.tsx', 'src/seed/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: localApiCall, message: 'Go through asViewer(req) or asSystem(req, reason): the Local API skips access by default.' },
        { selector: bareLocalApiCall, message: 'Go through asViewer(req) or asSystem(req, reason): the Local API skips access by default.' },
      ],
    },
  },
  { files: ['scripts/**', 'src/server/print-*.ts', 'test/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', performance: 'readonly', AbortSignal: 'readonly', module: 'readonly', Buffer: 'readonly', fetch: 'readonly' } } },
  { files: ['src/translations/**', 'src/seed/**', 'test/**'], rules: { 'max-lines': 'off' } },
)
