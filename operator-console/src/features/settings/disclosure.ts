/** The first sentence of every call, by the language of the call; each says that an AI is speaking. */
const STANDARD: Record<string, string> = {
  en: 'Hello, this is an AI assistant calling on behalf of {owner}.',
  es: 'Hola, soy un asistente de inteligencia artificial y llamo de parte de {owner}.',
};

const NAMES_AI =
  /(?<![\p{L}\p{N}_])(?:(?:AI|A\.I\.|IA|I\.A\.)(?!\p{L})|(?:[Aa]rtificial [Ii]ntelligence|[Ii]nteligencia [Aa]rtificial)(?![\p{L}\p{N}_]))/u;

/** Whether a wording says by itself that an AI is speaking; one that does not comes after the standard sentence. */
export const namesAi = (wording: string): boolean => NAMES_AI.test(wording);

/** What the callee will hear first. */
export const openingOf = (wording: string, language: string, owner: string): string => {
  const standard = (STANDARD[language.slice(0, 2)] ?? STANDARD['en'] ?? '').replaceAll('{owner}', owner);
  const own = wording.trim().replaceAll('{owner}', owner);
  return own === '' ? standard : namesAi(own) ? own : `${standard} ${own}`;
};
