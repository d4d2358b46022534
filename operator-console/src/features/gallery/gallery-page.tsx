import { CONTROLS } from './controls';
import { SIGNALS } from './signals';
import type { Specimen } from './specimen';
import { Colours, SURFACES, Type } from './surfaces';
import { Page } from '@/components/ui/page';
import { Toasts } from '@/components/ui/toasts';
import { cx } from '@/lib/cx';

const SPECIMENS: readonly Specimen[] = [
  { of: 'colours', shown: <Colours />, wide: true },
  { of: 'type', shown: <Type /> },
  ...CONTROLS,
  ...SIGNALS,
  ...SURFACES,
];

const Theme = ({ theme }: { theme: 'light' | 'dark' }) => (
  <section data-theme={theme} aria-label={theme} className="rounded-card border bg-bg p-5 text-text">
    <h2 className="mb-4 text-heading font-semibold">{theme}</h2>
    <ul className="flex flex-col gap-4">
      {SPECIMENS.map(({ of, shown, wide = false }) => (
        <li key={of} data-part={of} className="rounded-card border bg-surface">
          <h3 className="border-b px-4 py-2 font-mono text-[11px] text-text-3">{of}</h3>
          <div className={cx('px-4 py-4', !wide && 'max-w-lg')}>{shown}</div>
        </li>
      ))}
    </ul>
  </section>
);

/** Every part of the kit in both themes side by side; only in development. */
export const GalleryPage = () => (
  <main className="min-h-full bg-bg">
    <Page title="Gallery" wide>
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Theme theme="light" />
        <Theme theme="dark" />
      </div>
    </Page>
    <Toasts />
  </main>
);
