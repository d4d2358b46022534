import { Navigate, useLocation } from '@tanstack/react-router';
import { Frame } from '@/app/frame/frame';
import { useSessionState } from '@/auth/auth-context';

/** Lets signed-in users through; others sign in first and come back to where they wanted to go. */
export const SignedIn = () => {
  const state = useSessionState();
  const { href } = useLocation();
  if (state.kind === 'signed-in') {
    return <Frame />;
  }
  const wanted = href === '/' || (state.kind === 'signed-out' && state.why === 'left') ? {} : { to: href };
  return <Navigate to="/sign-in" search={wanted} replace />;
};
