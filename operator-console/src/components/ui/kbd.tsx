export const Kbd = ({ children }: { children: string }) => (
  <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-[4px] border border-line bg-surface px-1 font-sans text-[11px] leading-none font-medium text-text-3">
    {children}
  </kbd>
);
