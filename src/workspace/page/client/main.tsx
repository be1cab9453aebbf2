// The page: Slack as far as one needs it to try an app.
import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import './style/tokens.css';
import './style/layout.css';
import './style/message.css';
import './style/controls.css';
import './style/panes.css';
import './style/blocks.css';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
