import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from "@fluentui/react-components";

/** 松绿, close to Excel's green; not red, which means “要改” here. 80 is 5.24:1 on white. */
const pine: BrandVariants = {
  10: "#02110A",
  20: "#062015",
  30: "#08331F",
  40: "#0A4328",
  50: "#0B5231",
  60: "#0C613A",
  70: "#0D6F42",
  80: "#107C4A",
  90: "#2C8C5D",
  100: "#479B71",
  110: "#62AA86",
  120: "#7DB99B",
  130: "#98C8B0",
  140: "#B4D7C6",
  150: "#D0E7DC",
  160: "#EBF6F0",
};

/** Chinese needs more leading than Fluent's defaults, and the machine's own Chinese fonts. */
const type = {
  fontFamilyBase:
    "'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',system-ui,sans-serif",
  lineHeightBase200: "18px",
  lineHeightBase300: "22px",
  lineHeightBase400: "24px",
  lineHeightBase500: "30px",
  borderRadiusLarge: "6px",
};

export const lightTheme: Theme = { ...createLightTheme(pine), ...type };

/** The default link of a dark Fluent theme is 4.29:1 on our ramp; 110 is above 4.5:1. */
export const darkTheme: Theme = {
  ...createDarkTheme(pine),
  ...type,
  colorBrandForeground1: pine[110],
  colorBrandForegroundLink: pine[110],
  colorBrandForeground2: pine[120],
  colorNeutralForeground2BrandHover: pine[110],
  colorNeutralForeground2BrandPressed: pine[110],
  colorNeutralForeground2BrandSelected: pine[110],
  colorCompoundBrandForeground1: pine[110],
  colorCompoundBrandForeground1Hover: pine[110],
  colorCompoundBrandForeground1Pressed: pine[110],
};

export const highContrastTheme: Theme = { ...teamsHighContrastTheme, ...type };
