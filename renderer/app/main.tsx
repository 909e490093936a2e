import '../no-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startEngine } from '../engine/client';
import { openHost } from '../host/host';
import { App } from './app';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <StrictMode>
    <App engine={startEngine()} host={openHost()} />
  </StrictMode>,
);
