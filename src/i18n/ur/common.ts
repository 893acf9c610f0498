import type { common as english } from '../en/common'
import type { Translated } from '../translated'

export const common: Translated<typeof english> = {
  title: 'پاکستان معدنیات اٹلس',
  close: 'بند کریں',
  cancel: 'منسوخ کریں',
  retry: 'دوبارہ کوشش کریں',
  dismiss: 'ہٹا دیں',
  loading: 'لوڈ ہو رہا ہے …',
  none: 'کوئی نہیں',
  notStated: 'بیان نہیں کیا گیا',
  sources: 'ماخذ',
  sourceNotStated: 'اس عدد کا ماخذ بیان نہیں کیا گیا',
  showWorking: 'حساب دکھائیں',
  source: { claim: 'دعویٰ', measured: 'پیمائش شدہ', published: 'شائع شدہ', scenario: 'مفروضہ' },
  sourceHint: {
    claim: 'کسی نے کہا ہے؛ اٹلس نے اس کی پیمائش نہیں کی',
    measured: 'نقشے پر بنی ہوئی شکل سے یہیں شمار کیا گیا',
    published: 'شائع شدہ عدد، اپنے ماخذ کے ساتھ',
    scenario: 'ایک مفروضہ',
  },
  quotedIn: 'انگریزی میں، جیسے شائع ہوا',
  unit: {
    mi: '{{value}} میل',
    nmi: '{{value}} بحری میل',
    ha: '{{value}} ہیکٹر',
    acre: '{{value}} ایکڑ',
    mi2: '{{value}} مربع میل',
    km: '{{value}} کلومیٹر',
    m: '{{value}} میٹر',
    km2: '{{value}} مربع کلومیٹر',
    percent: '{{value}}٪',
    degrees: '{{value}}°',
  },
}
