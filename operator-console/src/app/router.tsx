import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { PageFailure, PagePending, PageUnknown } from '@/app/page-states';
import { SignedIn } from '@/app/signed-in';
import { PERIODS } from '@/domain/figures';
import { parseHistoryFilter } from '@/domain/history-filter';
import type { Priority, TaskSort, TaskStatus } from '@/domain/tasks';

const root = createRootRoute({ component: Outlet, notFoundComponent: PageUnknown });

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: { to?: unknown } & SearchSchemaInput) => {
    const to = text(search.to);
    return to?.startsWith('/') && !to.startsWith('//') ? { to } : {};
  },
  component: lazyRouteComponent(() => import('@/features/sign-in/sign-in-page'), 'SignInPage'),
});

/** Everything behind the sign-in. */
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn });

const compose = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/compose/compose-page'), 'ComposePage'),
});

const STATUSES: readonly TaskStatus[] = [
  'pending',
  'preparing',
  'waiting_for_user',
  'ready_to_call',
  'in_progress',
  'completed',
  'failed',
  'cancelled',
];
const PRIORITIES: readonly Priority[] = ['low', 'normal', 'high', 'urgent'];
const SORTS: readonly TaskSort[] = ['-created_at', 'created_at', '-priority', 'priority'];

export interface CallsSearch {
  readonly status?: TaskStatus;
  readonly priority?: Priority;
  readonly sort?: TaskSort;
  readonly q?: string;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((each) => each === value);

const calls = createRoute({
  getParentRoute: () => inside,
  path: '/tasks',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput): CallsSearch => {
    const status = oneOf(STATUSES, search['status']);
    const priority = oneOf(PRIORITIES, search['priority']);
    const sort = oneOf(SORTS, search['sort']);
    const q = text(search['q'])?.slice(0, 200);
    return {
      ...(status && { status }),
      ...(priority && { priority }),
      ...(sort && { sort }),
      ...(q && { q }),
    };
  },
  component: lazyRouteComponent(() => import('@/features/tasks/tasks-page'), 'TasksPage'),
});

const call = createRoute({
  getParentRoute: () => inside,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('@/features/task/task-page'), 'TaskPage'),
});

const live = createRoute({
  getParentRoute: () => inside,
  path: '/calls/$sessionId',
  component: lazyRouteComponent(() => import('@/features/live-call/live-call-page'), 'LiveCallPage'),
});

const session = createRoute({
  getParentRoute: () => inside,
  path: '/calls/$sessionId/outcome',
  component: lazyRouteComponent(() => import('@/features/session/session-page'), 'SessionPage'),
});

const contacts = createRoute({
  getParentRoute: () => inside,
  path: '/contacts',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => {
    const open = oneOf(['new', 'import'], search['open']);
    return open === undefined ? {} : { open };
  },
  component: lazyRouteComponent(() => import('@/features/contacts/contacts-page'), 'ContactsPage'),
});

const history = createRoute({
  getParentRoute: () => inside,
  path: '/history',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => parseHistoryFilter(search),
  component: lazyRouteComponent(() => import('@/features/history/history-page'), 'HistoryPage'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/features/settings/settings-page'), 'SettingsPage'),
});

const analytics = createRoute({
  getParentRoute: () => inside,
  path: '/analytics',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => {
    const days = PERIODS.find((each) => String(each) === String(search['days']));
    return {
      ...(days !== undefined && { days }),
      ...(search['scope'] === 'all' && { scope: 'all' as const }),
    };
  },
  component: lazyRouteComponent(() => import('@/features/analytics/analytics-page'), 'AnalyticsPage'),
});

/** What only developers want to see is not built for others. */
const forDevelopers = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        component: lazyRouteComponent(() => import('@/features/gallery/gallery-page'), 'GalleryPage'),
      }),
    ]
  : [];

/** Says so within the frame, from where one can go on. */
const unknown = createRoute({ getParentRoute: () => inside, path: '$', component: PageUnknown });

const routeTree = root.addChildren([
  signIn,
  inside.addChildren([compose, calls, call, live, session, contacts, history, settings, analytics, unknown]),
  ...forDevelopers,
]);

/** @param history of another than the browser's addresses, for tests */
export const newRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageFailure,
    defaultNotFoundComponent: PageUnknown,
    scrollRestoration: true,
  });

export const router = newRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
