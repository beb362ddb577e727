/** Where the chosen theme is remembered. */
export const THEME_KEY = "rowsmith.theme";

/** Sets `data-theme` before the first paint and follows the system while nothing was chosen. */
export const THEME_SCRIPT = `(function(){var d=document.documentElement,q=matchMedia("(prefers-color-scheme: dark)");function s(){var t=null;try{t=localStorage.getItem("${THEME_KEY}")}catch(e){}d.dataset.theme=t==="light"||t==="dark"?t:q.matches?"dark":"light"}s();q.addEventListener("change",s)})()`;
