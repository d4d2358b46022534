import { createContext, use } from 'react';
import type { Session, SessionState } from '@/auth/session';
import { phoneOf, rolesOf } from '@/auth/claims';
import type { SessionKeeper } from '@/auth/session-keeper';
import { useStore } from '@/lib/store';

const AuthContext = createContext<SessionKeeper | undefined>(undefined);

export const AuthProvider = AuthContext.Provider;

export const useKeeper = (): SessionKeeper => {
  const keeper = use(AuthContext);
  if (!keeper) throw new Error('no AuthProvider above');
  return keeper;
};

export const useSessionState = (): SessionState => useStore(useKeeper().state);

/** The signed-in user; only pages behind the sign-in ask for it. */
export const useSession = (): Session => {
  const state = useSessionState();
  if (state.kind !== 'signed-in') throw new Error('not signed in');
  return state.session;
};

export const useIsAdmin = (): boolean => rolesOf(useSession().accessToken).includes('admin');

/** The user's own confirmed number, to which calls are handed over. */
export const useOwnNumber = (): string | undefined => phoneOf(useSession().accessToken);
