import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GalleryPage } from './gallery-page';
import { Intl18n, loadIntl } from '@/i18n/i18n';
import { expectAccessible } from '@/testing/show';

/** Parts that are places for others, and what is no part: a page is around all of them. */
const NOT_SHOWN = ['page'];

it('shows every part of the kit in both themes', async () => {
  render(
    <Intl18n initial={await loadIntl('en')}>
      <GalleryPage />
    </Intl18n>,
  );
  const parts = Object.keys(import.meta.glob(['/src/components/ui/*.tsx', '!**/*.test.tsx']))
    .map((path) => path.replace(/^.*\/|\.tsx$/g, ''))
    .filter((part) => !NOT_SHOWN.includes(part));
  for (const theme of ['light', 'dark']) {
    const pane = screen.getByRole('region', { name: theme });
    const shown = within(pane)
      .getAllByRole('listitem')
      .map((item) => item.dataset['part']);
    expect(shown).toEqual(expect.arrayContaining(parts));
    await expectAccessible(pane);
  }
});
