import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './report.css';
import { viewWordsIn } from '../../views/words/languages';
import { languageInForce } from '../language';
import { ReportDesk } from './desk.svelte';
import ReportHost from './ReportHost.svelte';

const words = await viewWordsIn(await languageInForce());
document.documentElement.lang = words.report.language;
const desk = new ReportDesk(location.hash.slice(1), words);
mount(ReportHost, { target: document.body, props: { desk, words } });
void desk.start();
