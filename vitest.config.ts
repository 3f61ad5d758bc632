import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['packages/*/src/**/*.test.ts', 'rules/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/cli/**'],
        },
      },
      {
        // These run the built command: it is built first, and only when one of them runs.
        extends: true,
        test: {
          name: 'command',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: ['tests/cli/build.ts'],
        },
      },
    ],
  },
})
