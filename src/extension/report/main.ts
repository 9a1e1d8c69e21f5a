import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './report.css';
import { en } from '../../views/words/en';
import { ReportDesk } from './desk.svelte';
import ReportHost from './ReportHost.svelte';

const desk = new ReportDesk(location.hash.slice(1));
mount(ReportHost, { target: document.body, props: { desk, words: en } });
void desk.start();
