import analytics from './analytics.json';
import app from './app.json';
import calls from './calls.json';
import compose from './compose.json';
import contacts from './contacts.json';
import domain from './domain.json';
import history from './history.json';
import notifications from './notifications.json';
import problems from './problems.json';
import sessions from './sessions.json';
import settings from './settings.json';
import tasks from './tasks.json';

export const catalogue = {
  ...analytics,
  ...app,
  ...calls,
  ...compose,
  ...contacts,
  ...domain,
  ...history,
  ...notifications,
  ...problems,
  ...sessions,
  ...settings,
  ...tasks,
};
