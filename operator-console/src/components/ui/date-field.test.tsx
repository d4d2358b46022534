import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '@/components/ui/date-field';
import { expectAccessible } from '@/testing/show';

const show = (to: 'day' | 'minute', initial: string, locale = 'en-US') => {
  const changed = vi.fn();
  const Held = () => {
    const [value, setValue] = useState(initial);
    return (
      <I18nProvider locale={locale}>
        <main>
          <DateField
            label="When"
            to={to}
            value={value}
            onChange={(next) => {
              changed(next);
              setValue(next);
            }}
          />
        </main>
      </I18nProvider>
    );
  };
  render(<Held />);
  const segments = () => within(screen.getByRole('group', { name: 'When' })).getAllByRole('spinbutton');
  const parts = () => segments().map((part) => part.textContent);
  const user = userEvent.setup();
  const type = async (at: number, keys: string): Promise<void> => {
    const segment = segments().at(at);
    if (segment) await user.click(segment);
    await user.keyboard(keys);
  };
  return { user, changed, parts, type };
};

describe('a date', () => {
  it('is typed part by part', async () => {
    const { changed, parts, type } = show('day', '');
    expect(parts()).toEqual(['mm', 'dd', 'yyyy']);
    await type(0, '12052026');
    expect(changed).toHaveBeenLastCalledWith('2026-12-05');
    expect(parts()).toEqual(['12', '5', '2026']);
    await expectAccessible();
  });

  it('stands in the order of the language', () => {
    expect(show('day', '2026-12-05', 'es-ES').parts()).toEqual(['5', '12', '2026']);
  });

  it('goes to the minute where that is asked for', async () => {
    const { changed, parts, type } = show('minute', '2026-12-05T14:00');
    expect(parts()).toEqual(['12', '5', '2026', '2', '00', 'PM']);
    await type(4, '{ArrowUp}');
    expect(changed).toHaveBeenLastCalledWith('2026-12-05T14:01');
  });

  it('is picked in its month', async () => {
    const { user, changed } = show('day', '2026-12-05');
    await user.click(screen.getByRole('button'));
    await user.click(await screen.findByRole('button', { name: /December 16, 2026/ }));
    expect(changed).toHaveBeenLastCalledWith('2026-12-16');
  });

  it('is empty when what it is given is none', () => {
    expect(show('day', '2026-99-99').parts()).toEqual(['mm', 'dd', 'yyyy']);
  });
});
