import { defineConfig } from 'vite';

// Hashed names let the server answer "immutable"; the manifest tells the server the names.
export default defineConfig({
  base: '/static/',
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    // A font or an atlas inside a style sheet would be loaded whether it is needed or not.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'src/main.ts',
      // htmx holds an eval that our settings and the content security policy both switch off.
      checks: { eval: false },
    },
  },
});
