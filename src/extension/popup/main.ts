import { audit } from '../../audit';
import { auditTab } from '../audit-tab';
import { mountPopup } from './mount';

mountPopup({ auditTab, audit });
