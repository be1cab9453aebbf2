// Styles are imported for what they do to the page; the bundler collects them.
declare module '*.css';
