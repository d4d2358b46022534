/** What every control that takes text looks like. */
export const controlClass =
  'w-full rounded-control border border-line-strong/60 bg-surface px-3 text-body text-text transition-colors duration-120 ' +
  'hover:border-line-strong focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent/35 ' +
  'data-invalid:border-bad disabled:opacity-50';
