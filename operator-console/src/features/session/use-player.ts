import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { join, samplesOf, type Sound } from './wave';
import { recordingQuery } from '@/domain/sessions';

const COLUMNS = 400;

const fetched = async (url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the recording answered ${response.status}`);
  return samplesOf(await response.arrayBuffer());
};

export interface Player {
  readonly sound: Sound | undefined;
  readonly state: 'none' | 'loading' | 'ready' | 'broken';
  readonly playing: boolean;
  readonly atMs: number;
  readonly rate: number;
  readonly toggle: () => void;
  readonly seek: (ms: number, play?: boolean) => void;
  readonly setRate: (rate: number) => void;
}

/** Plays the recording of a call, fetched from where its signed links point to. */
export const usePlayer = (sessionId: string): Player => {
  const recording = useQuery(recordingQuery(sessionId));
  const urls = recording.data?.urls ?? [];
  const sound = useQuery({
    queryKey: ['sounds', sessionId, urls.length],
    queryFn: async ({ signal }) => join(await Promise.all(urls.map((url) => fetched(url, signal))), COLUMNS),
    enabled: urls.length > 0,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: 1,
  });
  const audio = useRef<HTMLAudioElement>(undefined);
  const [playing, setPlaying] = useState(false);
  const [atMs, setAtMs] = useState(0);
  const [rate, setRateShown] = useState(1);

  useEffect(() => {
    if (!sound.data) return undefined;
    const element = new Audio(URL.createObjectURL(sound.data.file));
    audio.current = element;
    let frame = 0;
    const tick = (): void => {
      setAtMs(element.currentTime * 1000);
      if (!element.paused) frame = requestAnimationFrame(tick);
    };
    const started = (): void => {
      setPlaying(true);
      frame = requestAnimationFrame(tick);
    };
    const stopped = (): void => setPlaying(false);
    element.addEventListener('play', started);
    element.addEventListener('pause', stopped);
    element.addEventListener('seeked', tick);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('play', started);
      element.removeEventListener('pause', stopped);
      element.removeEventListener('seeked', tick);
      element.pause();
      URL.revokeObjectURL(element.src);
      audio.current = undefined;
    };
  }, [sound.data]);

  const toggle = useCallback(() => {
    const element = audio.current;
    if (element?.paused) void element.play();
    else element?.pause();
  }, []);
  const seek = useCallback((ms: number, play = false) => {
    const element = audio.current;
    if (!element) return;
    element.currentTime = Math.max(0, ms / 1000);
    setAtMs(ms);
    if (play) void element.play();
  }, []);
  const setRate = useCallback((next: number) => {
    if (audio.current) audio.current.playbackRate = next;
    setRateShown(next);
  }, []);

  const state = recording.isError
    ? 'none'
    : sound.isError
      ? 'broken'
      : sound.data
        ? 'ready'
        : recording.data && urls.length === 0
          ? 'none'
          : 'loading';
  return { sound: sound.data, state, playing, atMs, rate, toggle, seek, setRate };
};
