/**
 * Runs before the first paint: says that scripts work, whether the address brings a guess along, and which
 * theme the address or the reader asks for. Storage may be refused; then the system's theme stands.
 */
export const firstScript = `(function(d){var r=d.documentElement,q=new URLSearchParams(location.search),t=q.get("theme");
r.classList.add("js");if(/[?&#]guess=/.test(location.search+location.hash))r.dataset.guessed="";
if(t!=="light"&&t!=="dark"&&t!=="auto"){try{t=localStorage.getItem("theme")}catch(e){}}
if(t==="light"||t==="dark")r.dataset.theme=t})(document)`;
