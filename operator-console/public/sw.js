/*
 * Shows what is pushed while no page of the console is looked at, and leads to where one can act on it. It keeps nothing and
 * answers no request: pages always come from where they are served.
 */
const HOME = '/tasks';

/** What a push says; one that cannot be read still has to be shown, or the browser says something of its own. */
const wordsOf = (data) => {
  try {
    const { title, body, link } = data.json();
    return { title: String(title), body: String(body ?? ''), link: String(link ?? HOME) };
  } catch {
    return { title: 'pre-op-caller', body: '', link: HOME };
  }
};

/** The page that a link names; never one of another origin. */
const pageOf = (link) => {
  const page = new URL(link, self.location.origin);
  return page.origin === self.location.origin ? page.pathname + page.search : HOME;
};

/** In the console that is open already, else in a new one. */
const open = async (page) => {
  const [known] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (known === undefined) {
    await self.clients.openWindow(page);
  } else {
    await known.focus();
    known.postMessage({ kind: 'open', page });
  }
};

self.addEventListener('push', (event) => {
  const { title, body, link } = wordsOf(event.data);
  const page = pageOf(link);
  event.waitUntil(
    self.registration.showNotification(title, { body, tag: page, data: page, icon: '/icon.svg' }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
