import { defineToolbarApp } from 'astro/toolbar';
import { sitePath, SITE_ROOT } from '../../addresses/site-root.ts';
import { MESSAGES, type PageFacts } from '../facts.ts';
import { drawFacts } from './draw-facts.ts';
import { clearHighlight } from './highlight.ts';
import { recall, remember } from './memory.ts';
import style from './app.css?inline';

export default defineToolbarApp({
  init(canvas, app, server) {
    const path = sitePath(location.pathname, SITE_ROOT);
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const panel = document.createElement('astro-dev-toolbar-window');
    panel.placement = 'bottom-right';
    canvas.append(sheet, panel);
    const ask = (): void => {
      server.send(MESSAGES.ask, { path });
    };
    server.on<PageFacts>(MESSAGES.facts, (facts) => {
      if (facts.path !== path) return;
      drawFacts(panel, facts);
      const problems = facts.groups.some(({ kind }) => kind === 'problems');
      app.toggleNotification(problems ? { state: true, level: 'warning' } : { state: false });
    });
    server.on(MESSAGES.saved, ask);
    app.onToggled(({ state }) => {
      remember({ isOpen: state });
      if (!state) clearHighlight(canvas);
    });
    ask();
    if (recall().isOpen) app.toggleState({ state: true });
  },
});
