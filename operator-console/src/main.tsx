import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { followPushes } from '@/app/pushes';
import { SessionKeeper } from '@/auth/session-keeper';
import { browserTabs } from '@/auth/tabs';
import { loadIntl } from '@/i18n/i18n';
import { identifyAs } from '@/lib/api';
import { applyTheme, locale } from '@/lib/preferences';
import { loadRuntimeConfig } from '@/lib/runtime-config';
import '@/styles/app.css';

const root = createRoot(document.getElementById('root') ?? document.body);

/** Everything that is needed before anything can be shown, fetched side by side. */
const start = async (): Promise<void> => {
  applyTheme();
  const [config, { supabaseAuth }, intl] = await Promise.all([
    loadRuntimeConfig(),
    import('@/auth/supabase'),
    loadIntl(locale.get()),
  ]);
  const keeper = new SessionKeeper(supabaseAuth(config), browserTabs(), sessionStorage);
  identifyAs(keeper);
  followPushes(keeper);
  await keeper.start();
  root.render(<App keeper={keeper} intl={intl} />);
};

start().catch(() => {
  root.render(
    <p role="alert" className="grid h-full place-items-center p-8 text-center text-text-2">
      The console cannot start: its settings cannot be read. Reload the page; if it stays like this, tell
      whoever runs it.
    </p>,
  );
});
