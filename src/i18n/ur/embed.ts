import type { embed as english } from '../en/embed'
import type { Translated } from '../translated'

export const embed: Translated<typeof english> = {
  title: 'دوسرے صفحے میں شامل کریں',
  intro: 'اسے کسی صفحے کے HTML میں چسپاں کریں۔ فریم یہی منظر دکھاتا ہے؛ ماخذ اور سرحدوں کا نوٹ ساتھ رہتے ہیں۔',
  width: 'چوڑائی',
  height: 'اونچائی',
  language: 'زبان',
  languages: { en: 'انگریزی', ur: 'اردو' },
  frameTitle: 'اسکرین ریڈر کے لیے عنوان',
  show: 'کیا دکھایا جائے',
  part: { legend: 'علامات', controls: 'نقشہ حرکت دینے کے بٹن', card: 'منتخب چیز کا کارڈ' },
  lazy: 'صرف اس وقت لائیں جب اسکرین کے قریب آئے',
  origins: 'وہ صفحات جو پیغاموں سے اسے چلا سکتے ہیں',
  originsHint: 'جیسے \u2066https://school.example\u2069؛ کوئی نہیں تو خالی چھوڑ دیں۔',
  notOrigins: 'یہ درست پتہ نہیں: {{words}}۔ یوں لکھیں: \u2066https://school.example\u2069۔',
  left: 'فریم میں منظر آپ کے اپنے کام کے بغیر دکھے گا: {{parts}} شامل نہیں ہوں گے۔',
  code: 'فریم کا HTML',
  copy: 'HTML کاپی کریں',
  preview: 'نئے ٹیب میں دیکھیں',
  outcome: {
    copied: 'کاپی ہو گیا',
    refused: 'براؤزر نے کلپ بورڈ کی اجازت نہیں دی۔ متن اوپر منتخب ہے: وہیں سے کاپی کریں۔',
  },
  legend: 'علامات',
  openFull: 'پورا اٹلس کھولیں',
  gestures: {
    windows: 'نقشہ بڑا یا چھوٹا کرنے کے لیے Ctrl دبا کر پہیہ گھمائیں',
    mac: 'نقشہ بڑا یا چھوٹا کرنے کے لیے ⌘ دبا کر پہیہ گھمائیں',
    touch: 'نقشہ حرکت دینے کے لیے دو انگلیاں استعمال کریں',
  },
}
