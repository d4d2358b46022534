import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Frame } from '@/app/frame/frame';
import { useSessionState } from '@/auth/auth-context';
import { hasLeft } from '@/auth/session';

/** Lets signed-in users through; others sign in first and come back to where they wanted to go. */
export const SignedIn = () => {
  const state = useSessionState();
  const navigate = useNavigate();
  const { href } = useLocation();
  const isIn = state.kind === 'signed-in';
  useEffect(() => {
    if (isIn) return;
    void navigate({
      to: '/sign-in',
      search: href === '/' || hasLeft(state) ? {} : { to: href },
      replace: true,
    });
    // where one wanted to go is where one was when the session was found missing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isIn]);
  return isIn ? <Frame /> : null;
};
