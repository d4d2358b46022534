/** What whoever serves the console tells it: nothing of it is known when it is built. */
export interface RuntimeConfig {
  readonly supabaseUrl: string;
  readonly supabasePublishableKey: string;
}

export class ConfigError extends Error {}

export const loadRuntimeConfig = async (): Promise<RuntimeConfig> => {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) {
    throw new ConfigError(`/config.json answered ${response.status}`);
  }
  const body: unknown = await response.json();
  if (
    typeof body === 'object' &&
    body !== null &&
    'supabase_url' in body &&
    'supabase_publishable_key' in body &&
    typeof body.supabase_url === 'string' &&
    typeof body.supabase_publishable_key === 'string'
  ) {
    return {
      supabaseUrl: body.supabase_url.replace(/\/$/, ''),
      supabasePublishableKey: body.supabase_publishable_key,
    };
  }
  throw new ConfigError('/config.json lacks supabase_url or supabase_publishable_key');
};
