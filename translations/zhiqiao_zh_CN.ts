<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountRequests</name>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>OWASP ASVS 5.0: no kinds of signs, no end of validity</source>
        <translation>OWASP ASVS 5.0：不限字符种类，不定期更换</translation>
    </message>
    <message>
        <source>GB/T 22239-2019: three kinds of signs, a new one every 90 days</source>
        <translation>GB/T 22239-2019：三类字符，每 90 天更换</translation>
    </message>
    <message>
        <source>The office follows this rule already.</source>
        <translation>本单位已采用这一规则。</translation>
    </message>
    <message>
        <source>Nothing has to be asked.</source>
        <translation>不需要申请。</translation>
    </message>
    <message>
        <source>Rule for passwords</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>Nobody gives or takes rights of his own.</source>
        <translation>任何人不得授予或收回本人的权限。</translation>
    </message>
    <message>
        <source>Let somebody else ask, and somebody else confirm.</source>
        <translation>请由他人申请，再由另一人确认。</translation>
    </message>
    <message>
        <source>This request cannot be carried out.</source>
        <translation>这项申请无法办理。</translation>
    </message>
    <message>
        <source>Return it and let it be asked again.</source>
        <translation>请退回，让对方重新申请。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>This password cannot be taken.</source>
        <translation>这个密码不能用。</translation>
    </message>
    <message>
        <source>A user needs a name and a login.</source>
        <translation>用户需要姓名和登录名。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>请两项都填写。</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>registered the person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>imported the person from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>corrected the facts</source>
        <translation>更正基本信息</translation>
    </message>
    <message>
        <source>looked at the file</source>
        <translation>查看档案</translation>
    </message>
    <message>
        <source>revealed a masked field</source>
        <translation>显示脱敏内容</translation>
    </message>
    <message>
        <source>opened the facts for correction</source>
        <translation>打开基本信息准备更正</translation>
    </message>
    <message>
        <source>made a copy of the person&apos;s data</source>
        <translation>制作个人信息副本</translation>
    </message>
    <message>
        <source>told the person who saw the data</source>
        <translation>告知本人查看记录</translation>
    </message>
    <message>
        <source>erased the person&apos;s data</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>recorded what the person was told</source>
        <translation>记录告知与同意</translation>
    </message>
    <message>
        <source>recorded a withdrawn consent</source>
        <translation>记录撤回同意</translation>
    </message>
    <message>
        <source>recorded a registration</source>
        <translation>办理登记</translation>
    </message>
    <message>
        <source>recorded the job wish</source>
        <translation>记录求职意向</translation>
    </message>
    <message>
        <source>recorded a service</source>
        <translation>记录服务</translation>
    </message>
    <message>
        <source>corrected a service</source>
        <translation>更正服务记录</translation>
    </message>
    <message>
        <source>withdrew a service</source>
        <translation>撤回服务记录</translation>
    </message>
    <message>
        <source>recommended a vacancy</source>
        <translation>推荐岗位</translation>
    </message>
    <message>
        <source>printed a referral letter</source>
        <translation>打印推荐函</translation>
    </message>
    <message>
        <source>made a referral void</source>
        <translation>作废推荐函</translation>
    </message>
    <message>
        <source>recorded a receipt</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>searched for people</source>
        <translation>检索人员</translation>
    </message>
    <message>
        <source>imported vacancies from a file</source>
        <translation>从文件导入岗位</translation>
    </message>
    <message>
        <source>imported employers from a file</source>
        <translation>从文件导入用人单位</translation>
    </message>
    <message>
        <source>finished an import</source>
        <translation>完成导入</translation>
    </message>
    <message>
        <source>took an import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>exported a list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>printed a list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>summed the day up</source>
        <translation>编制办件汇总</translation>
    </message>
    <message>
        <source>set the limit for exports</source>
        <translation>设定导出条数界限</translation>
    </message>
    <message>
        <source>asked a second person</source>
        <translation>提请第二人审批</translation>
    </message>
    <message>
        <source>approved a request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>returned a request</source>
        <translation>退回申请</translation>
    </message>
    <message>
        <source>took a request back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>looked at the users</source>
        <translation>查看用户</translation>
    </message>
    <message>
        <source>added a user</source>
        <translation>增加用户</translation>
    </message>
    <message>
        <source>reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>disabled a user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>unlocked a user</source>
        <translation>解除用户锁定</translation>
    </message>
    <message>
        <source>locked the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>unlocked the window</source>
        <translation>解锁窗口</translation>
    </message>
    <message>
        <source>failed to unlock the window</source>
        <translation>解锁窗口失败</translation>
    </message>
    <message>
        <source>added a member of staff</source>
        <translation>增加工作人员</translation>
    </message>
    <message>
        <source>ended a member of staff</source>
        <translation>工作人员离任</translation>
    </message>
    <message>
        <source>changed the office&apos;s facts</source>
        <translation>修改单位资料</translation>
    </message>
    <message>
        <source>set a local day</source>
        <translation>设定本地工作日</translation>
    </message>
    <message>
        <source>removed a local day</source>
        <translation>取消本地工作日</translation>
    </message>
    <message>
        <source>set the office up</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>noticed a jump of the clock</source>
        <translation>发现时钟跳变</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>查阅审计记录</translation>
    </message>
    <message>
        <source>checked the audit trail</source>
        <translation>核验审计记录</translation>
    </message>
    <message>
        <source>purged the audit trail</source>
        <translation>清除到期审计记录</translation>
    </message>
    <message>
        <source>made a new key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>began a backup</source>
        <translation>开始备份</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>完成备份</translation>
    </message>
    <message>
        <source>failed to make a backup</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>changed the plan of backups</source>
        <translation>修改备份计划</translation>
    </message>
    <message>
        <source>tried a backup out</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>made a day of the demo</source>
        <translation>生成演示日</translation>
    </message>
    <message>
        <source>made a case of the demo</source>
        <translation>生成演示个案</translation>
    </message>
    <message>
        <source>made employers of the demo</source>
        <translation>生成演示用人单位</translation>
    </message>
    <message>
        <source>counted the demo&apos;s obligations</source>
        <translation>计算演示服务承诺</translation>
    </message>
    <message>
        <source>exported a chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>printed a chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>sealed the data with the new key</source>
        <translation>用新密钥重新加密</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>recovered an account with two codes</source>
        <translation>用两枚恢复码找回账户</translation>
    </message>
    <message>
        <source>listed the people behind a figure</source>
        <translation>查看图表数字对应的人员</translation>
    </message>
    <message>
        <source>was present at a restore</source>
        <translation>恢复备份时在场</translation>
    </message>
    <message>
        <source>brought the key of the audit trail</source>
        <translation>带来审计密钥</translation>
    </message>
    <message>
        <source>was refused a restore</source>
        <translation>恢复备份被拒绝</translation>
    </message>
    <message>
        <source>printed the form of a registration</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>decided that two records are different people</source>
        <translation>确认两条记录不是同一人</translation>
    </message>
    <message>
        <source>looked for people registered twice</source>
        <translation>查找重复登记的人员</translation>
    </message>
    <message>
        <source>recorded an application for recognition</source>
        <translation>登记就业困难认定申请</translation>
    </message>
    <message>
        <source>recorded a step of a recognition</source>
        <translation>登记就业困难认定的一步</translation>
    </message>
    <message>
        <source>printed the form of a recognition</source>
        <translation>打印认定表</translation>
    </message>
    <message>
        <source>printed a public notice</source>
        <translation>打印公示名单</translation>
    </message>
    <message>
        <source>ended a recognition</source>
        <translation>退出就业困难认定</translation>
    </message>
    <message>
        <source>looked at a household</source>
        <translation>查看家庭</translation>
    </message>
    <message>
        <source>printed a household&apos;s form</source>
        <translation>打印家庭表格</translation>
    </message>
    <message>
        <source>recorded a household</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>added a member to a household</source>
        <translation>添加家庭成员</translation>
    </message>
    <message>
        <source>let a member leave a household</source>
        <translation>登记成员离开家庭</translation>
    </message>
    <message>
        <source>recorded a member&apos;s statement</source>
        <translation>记录成员声明</translation>
    </message>
    <message>
        <source>moved a household&apos;s state</source>
        <translation>办理家庭状态</translation>
    </message>
    <message>
        <source>marked a household as relocated</source>
        <translation>标记易地搬迁户</translation>
    </message>
    <message>
        <source>read a holiday notice in</source>
        <translation>导入放假通知</translation>
    </message>
    <message>
        <source>took a change of the calendar back</source>
        <translation>撤销日历的修改</translation>
    </message>
    <message>
        <source>filed a paper</source>
        <translation>存入材料</translation>
    </message>
    <message>
        <source>made papers evidence of a recognition</source>
        <translation>把材料归入一次认定</translation>
    </message>
    <message>
        <source>withdrew a paper</source>
        <translation>作废材料</translation>
    </message>
    <message>
        <source>took the withdrawal of a paper back</source>
        <translation>撤销材料的作废</translation>
    </message>
    <message>
        <source>looked at papers</source>
        <translation>查看材料</translation>
    </message>
    <message>
        <source>took papers out of the database</source>
        <translation>导出材料</translation>
    </message>
    <message>
        <source>compared two records</source>
        <translation>比较了两条记录</translation>
    </message>
    <message>
        <source>merged two records</source>
        <translation>合并了两条记录</translation>
    </message>
    <message>
        <source>undid a merge of two records</source>
        <translation>撤销了两条记录的合并</translation>
    </message>
    <message>
        <source>set a finding aside</source>
        <translation>搁置了一条数据问题</translation>
    </message>
    <message>
        <source>took a finding up again</source>
        <translation>恢复了一条数据问题</translation>
    </message>
    <message>
        <source>compared a file of another owner with the register</source>
        <translation>将其他部门的名单与登记核对</translation>
    </message>
    <message>
        <source>looked at a comparison</source>
        <translation>查看核对结果</translation>
    </message>
    <message>
        <source>took over what another owner&apos;s file says</source>
        <translation>采用了其他部门名单上的内容</translation>
    </message>
    <message>
        <source>began to take a whole comparison over</source>
        <translation>开始整栏采用核对结果</translation>
    </message>
    <message>
        <source>took back what was taken over from another owner&apos;s file</source>
        <translation>撤回了采用自其他部门名单的内容</translation>
    </message>
    <message>
        <source>added a step to a help plan</source>
        <translation>增加了帮扶步骤</translation>
    </message>
    <message>
        <source>corrected a step of a help plan</source>
        <translation>更正了帮扶步骤</translation>
    </message>
    <message>
        <source>recorded what became of a step of help</source>
        <translation>登记了帮扶步骤的结果</translation>
    </message>
    <message>
        <source>handed a help plan over</source>
        <translation>移交了帮扶计划</translation>
    </message>
    <message>
        <source>set how often the person is contacted</source>
        <translation>设定了联系间隔</translation>
    </message>
    <message>
        <source>printed a help plan</source>
        <translation>打印了帮扶计划</translation>
    </message>
    <message>
        <source>recorded a follow-up</source>
        <translation>登记了回访</translation>
    </message>
    <message>
        <source>corrected a follow-up</source>
        <translation>更正了回访</translation>
    </message>
    <message>
        <source>took a follow-up back</source>
        <translation>撤回了回访</translation>
    </message>
    <message>
        <source>put work on hold</source>
        <translation>搁置待办</translation>
    </message>
    <message>
        <source>ended a hold before its day</source>
        <translation>提前恢复搁置的待办</translation>
    </message>
    <message>
        <source>took a hold back</source>
        <translation>撤销搁置</translation>
    </message>
    <message>
        <source>gave people to a colleague</source>
        <translation>移交了服务对象</translation>
    </message>
    <message>
        <source>took back who was given to a colleague</source>
        <translation>撤回了服务对象的移交</translation>
    </message>
    <message>
        <source>looked at how much everybody has to do</source>
        <translation>查看了工作量</translation>
    </message>
    <message>
        <source>looked at people given to a colleague</source>
        <translation>查看了移交批次</translation>
    </message>
    <message>
        <source>printed the form of a service</source>
        <translation>打印服务记录单</translation>
    </message>
    <message>
        <source>took an edited caseload back in</source>
        <translation>带回了改好的服务对象表</translation>
    </message>
    <message>
        <source>opened a ticket of difficulty</source>
        <translation>登记了困难事项</translation>
    </message>
    <message>
        <source>handed a ticket of difficulty on</source>
        <translation>转办了困难事项</translation>
    </message>
    <message>
        <source>closed a ticket of difficulty</source>
        <translation>办结了困难事项</translation>
    </message>
    <message>
        <source>opened a ticket of difficulty again</source>
        <translation>再次打开了困难事项</translation>
    </message>
    <message>
        <source>took back what was done about a ticket of difficulty</source>
        <translation>撤回了困难事项的上一步</translation>
    </message>
    <message>
        <source>looked at a campaign</source>
        <translation>查看了专项活动</translation>
    </message>
    <message>
        <source>made a campaign</source>
        <translation>建立了专项活动</translation>
    </message>
    <message>
        <source>changed a campaign</source>
        <translation>修改了专项活动</translation>
    </message>
    <message>
        <source>marked what belongs to a campaign</source>
        <translation>标记了专项活动的内容</translation>
    </message>
    <message>
        <source>took something out of a campaign</source>
        <translation>从专项活动中移出了内容</translation>
    </message>
    <message>
        <source>changed the phrases of the office</source>
        <translation>修改了本单位常用语</translation>
    </message>
    <message>
        <source>recorded an assessment</source>
        <translation>登记了评估</translation>
    </message>
    <message>
        <source>took an assessment back</source>
        <translation>撤回了评估</translation>
    </message>
    <message>
        <source>recorded the same about many people</source>
        <translation>对多人作了同一记录</translation>
    </message>
    <message>
        <source>took back what was recorded about many people</source>
        <translation>撤回了对多人的记录</translation>
    </message>
    <message>
        <source>said who covers for a colleague</source>
        <translation>安排代管</translation>
    </message>
    <message>
        <source>ended the cover of a colleague</source>
        <translation>结束代管</translation>
    </message>
    <message>
        <source>looked at who covers for whom</source>
        <translation>查看代管安排</translation>
    </message>
    <message>
        <source>asked another office to take people over</source>
        <translation>申请其他机构接收</translation>
    </message>
    <message>
        <source>took people over from another office</source>
        <translation>接收了其他机构转来的人</translation>
    </message>
    <message>
        <source>refused to take people over</source>
        <translation>拒绝接收</translation>
    </message>
    <message>
        <source>withdrew a transfer</source>
        <translation>撤回转移申请</translation>
    </message>
    <message>
        <source>looked at a transfer</source>
        <translation>查看转移申请</translation>
    </message>
    <message>
        <source>looked at what the own office recorded before a transfer</source>
        <translation>查看转移前本机构的记录</translation>
    </message>
    <message>
        <source>printed the slip of a transfer</source>
        <translation>打印转移单</translation>
    </message>
    <message>
        <source>worked out anew what is owed</source>
        <translation>重新算出应办事项</translation>
    </message>
    <message>
        <source>printed the service record</source>
        <translation>打印了个人服务记录</translation>
    </message>
    <message>
        <source>noted that a request came back</source>
        <translation>知悉了被退回的申请</translation>
    </message>
    <message>
        <source>sent a person on to another department</source>
        <translation>把人员转介到其他部门</translation>
    </message>
    <message>
        <source>recorded what another department answered</source>
        <translation>登记了其他部门的反馈</translation>
    </message>
    <message>
        <source>withdrew a referral to a department</source>
        <translation>撤回了部门转介</translation>
    </message>
    <message>
        <source>took back what was done about a referral to a department</source>
        <translation>撤回了对部门转介的办理</translation>
    </message>
    <message>
        <source>printed a referral to a department</source>
        <translation>打印了转介单</translation>
    </message>
    <message>
        <source>looked at a group session</source>
        <translation>查看集体活动</translation>
    </message>
    <message>
        <source>made a group session</source>
        <translation>新建集体活动</translation>
    </message>
    <message>
        <source>changed a group session</source>
        <translation>修改集体活动</translation>
    </message>
    <message>
        <source>cancelled a group session</source>
        <translation>取消集体活动</translation>
    </message>
    <message>
        <source>took the cancellation of a session back</source>
        <translation>撤销集体活动的取消</translation>
    </message>
    <message>
        <source>entered people for a group session</source>
        <translation>为集体活动报名</translation>
    </message>
    <message>
        <source>took people off the roster of a session</source>
        <translation>从活动名单中移除人员</translation>
    </message>
    <message>
        <source>marked who was at a group session</source>
        <translation>登记集体活动出席情况</translation>
    </message>
    <message>
        <source>let somebody in to a group session</source>
        <translation>集体活动现场签到</translation>
    </message>
    <message>
        <source>took back what was done on a roster</source>
        <translation>撤销对活动名单的操作</translation>
    </message>
    <message>
        <source>closed a group session that was held</source>
        <translation>办结集体活动</translation>
    </message>
    <message>
        <source>took the closing of a session back</source>
        <translation>撤销集体活动办结</translation>
    </message>
    <message>
        <source>corrected who was at a group session</source>
        <translation>更正集体活动出席情况</translation>
    </message>
    <message>
        <source>looked at a round of a programme</source>
        <translation>查看了一期专项计划</translation>
    </message>
    <message>
        <source>opened a round of a programme</source>
        <translation>开设了一期专项计划</translation>
    </message>
    <message>
        <source>changed a round of a programme</source>
        <translation>修改了一期专项计划</translation>
    </message>
    <message>
        <source>enrolled people in a programme</source>
        <translation>登记了专项计划报名</translation>
    </message>
    <message>
        <source>admitted a person to a programme</source>
        <translation>将人员纳入专项计划</translation>
    </message>
    <message>
        <source>set a step of a programme&apos;s plan</source>
        <translation>设定了专项计划的步骤</translation>
    </message>
    <message>
        <source>recorded a step of a plan as done</source>
        <translation>登记了计划步骤完成</translation>
    </message>
    <message>
        <source>opened a step of a plan again</source>
        <translation>重新打开了计划步骤</translation>
    </message>
    <message>
        <source>dropped a step of a plan</source>
        <translation>取消了计划步骤</translation>
    </message>
    <message>
        <source>ended an enrolment in a programme</source>
        <translation>登记了专项计划结束</translation>
    </message>
    <message>
        <source>recorded a withdrawal from a programme</source>
        <translation>登记了退出专项计划</translation>
    </message>
    <message>
        <source>took back what was done in a programme</source>
        <translation>撤回了专项计划的办理</translation>
    </message>
    <message>
        <source>put employers on the list of key employers</source>
        <translation>将企业列入重点企业名单</translation>
    </message>
    <message>
        <source>took employers off the list</source>
        <translation>将企业移出重点企业名单</translation>
    </message>
    <message>
        <source>named the officer of employers</source>
        <translation>指定了企业的人社服务专员</translation>
    </message>
    <message>
        <source>let employers be without an officer</source>
        <translation>终止了企业的人社服务专员</translation>
    </message>
    <message>
        <source>set how often employers are contacted</source>
        <translation>设定了企业的联系间隔</translation>
    </message>
    <message>
        <source>set how often the office contacts key employers</source>
        <translation>设定了本单位联系重点企业的间隔</translation>
    </message>
    <message>
        <source>took back what was done to key employers</source>
        <translation>撤回了对重点企业的办理</translation>
    </message>
    <message>
        <source>recorded a contact with an employer</source>
        <translation>登记了企业走访</translation>
    </message>
    <message>
        <source>took a contact with an employer back</source>
        <translation>撤回了企业走访</translation>
    </message>
    <message>
        <source>looked at contacts with an employer</source>
        <translation>查看了企业走访</translation>
    </message>
    <message>
        <source>set how often the office hears of people working away</source>
        <translation>设定了本单位外出务工回访的间隔</translation>
    </message>
    <message>
        <source>recorded what a colleague speaks</source>
        <translation>登记专员会说的语言</translation>
    </message>
    <message>
        <source>kept a status in spite of a proposal</source>
        <translation>未按提示退出，保留了状态</translation>
    </message>
    <message>
        <source>said whether a refusal counts</source>
        <translation>认定了一次拒绝是否计入</translation>
    </message>
    <message>
        <source>took back a decision about a status</source>
        <translation>撤回了关于状态的决定</translation>
    </message>
    <message>
        <source>released the notice of a loss</source>
        <translation>核准打印退出(注销)通知书</translation>
    </message>
    <message>
        <source>filed the print of the notice of a loss</source>
        <translation>登记了退出(注销)通知书的打印</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Both numbers are of one record.</source>
        <translation>两个编号是同一条记录。</translation>
    </message>
    <message>
        <source>Name the other person&apos;s record.</source>
        <translation>请填写另一人的记录编号。</translation>
    </message>
</context>
<context>
    <name>AlikeQuestions</name>
    <message>
        <source>compared with somebody being registered</source>
        <translation>登记新人员时比对是否重复</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>This database has no key to sign its audit trail with.</source>
        <translation>本数据库没有用来签署审计记录的密钥。</translation>
    </message>
    <message>
        <source>It was made by an older program; make a backup and restore it.</source>
        <translation>它由旧版程序建立；请备份后再恢复。</translation>
    </message>
    <message>
        <source>The anchor of the audit trail could not be written to %1.</source>
        <translation>审计锚点未能写入 %1。</translation>
    </message>
    <message>
        <source>See whether the medium is there and has room.</source>
        <translation>请检查介质是否在位、空间是否足够。</translation>
    </message>
    <message>
        <source>The anchors of the audit trail in %1 could not be read.</source>
        <translation>无法读取 %1 中的审计锚点。</translation>
    </message>
    <message>
        <source>See to the medium and its permissions.</source>
        <translation>请检查介质及其权限。</translation>
    </message>
</context>
<context>
    <name>ApprovalVerbs</name>
    <message>
        <source>What waits for a second person, and the answers</source>
        <translation>等待第二人处理的事项与答复</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Why; needed for a return</source>
        <translation>理由；退回时必填</translation>
    </message>
    <message>
        <source>One request with its answer</source>
        <translation>一项申请及其答复</translation>
    </message>
    <message>
        <source>Says yes; what was asked for is done</source>
        <translation>同意；所申请的事项随即办理</translation>
    </message>
    <message>
        <source>Says no, with a reason</source>
        <translation>退回，并写明理由</translation>
    </message>
    <message>
        <source>Takes an own request back</source>
        <translation>撤回本人的申请</translation>
    </message>
    <message>
        <source>What came back to the user, then what waits, the oldest first</source>
        <translation>先列退回给本人的，再列等待处理的，先提出的在前</translation>
    </message>
    <message>
        <source>Notes that an own request came back</source>
        <translation>知悉本人被退回的申请</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Nobody is asked for &quot;%1&quot;.</source>
        <translation>“%1”不需要第二人确认。</translation>
    </message>
    <message>
        <source>Ask from the page of the record itself.</source>
        <translation>请在该记录的页面上提出申请。</translation>
    </message>
    <message>
        <source>Only who asked can take a request back.</source>
        <translation>只有申请人可以撤回申请。</translation>
    </message>
    <message>
        <source>Return it with a reason instead.</source>
        <translation>请写明原因退回。</translation>
    </message>
    <message>
        <source>The record has changed since this was asked.</source>
        <translation>申请提出后记录已变更。</translation>
    </message>
    <message>
        <source>Return the request; it is asked anew from what stands now.</source>
        <translation>请退回，由申请人按现在的内容重新提出。</translation>
    </message>
    <message>
        <source>A second person has not said yes to this.</source>
        <translation>此事尚未经第二人同意。</translation>
    </message>
    <message>
        <source>Ask for it, and do it once the answer is in the inbox.</source>
        <translation>请先提出申请，得到批准后再办。</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>Change the rule for passwords</source>
        <translation>变更口令规则</translation>
    </message>
    <message>
        <source>Export a long list</source>
        <translation>导出长名单</translation>
    </message>
    <message>
        <source>Commit an import</source>
        <translation>提交导入</translation>
    </message>
    <message>
        <source>Correct a closed service</source>
        <translation>更正已办结的服务</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Why is the request returned?</source>
        <translation>为什么退回申请？</translation>
    </message>
    <message>
        <source>Give a reason; who asked will read it.</source>
        <translation>请写明原因，申请人会看到。</translation>
    </message>
    <message>
        <source>Nobody answers a request of their own.</source>
        <translation>不能答复自己提出的申请。</translation>
    </message>
    <message>
        <source>A second person has to look at it.</source>
        <translation>须由另一人审核。</translation>
    </message>
    <message>
        <source>This approval has been used already.</source>
        <translation>该批准已使用过。</translation>
    </message>
    <message>
        <source>It was given for one time; ask again.</source>
        <translation>批准只限一次，请重新申请。</translation>
    </message>
    <message>
        <source>This request has been answered or taken back.</source>
        <translation>该申请已答复或已撤回。</translation>
    </message>
    <message>
        <source>Reload the inbox.</source>
        <translation>请刷新审批收件箱。</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>删除个人信息</translation>
    </message>
</context>
<context>
    <name>AssessVerb</name>
    <message>
        <source>These answers cannot be read.</source>
        <translation>这些答案无法识别。</translation>
    </message>
    <message>
        <source>Write question=digit, or one digit for each question in order; 0 leaves one out.</source>
        <translation>写成 问题=数字，或按顺序每问一个数字，0 表示不答。</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>哪一位？</translation>
    </message>
    <message>
        <source>Name the record number with --person.</source>
        <translation>用 --person 写明人员编号。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Give a reason with --reason.</source>
        <translation>用 --reason 写明理由。</translation>
    </message>
    <message>
        <source>What was answered?</source>
        <translation>回答了什么？</translation>
    </message>
    <message>
        <source>Write question=digit with --answer; --questions lists them.</source>
        <translation>用 --answer 写 问题=数字；--questions 列出各问。</translation>
    </message>
    <message>
        <source>Records a short assessment of a person, shows those so far, or takes one back</source>
        <translation>登记一次简短评估，查看历次评估，或撤回一次</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>question=digit, several with commas, or a digit for each question in order</source>
        <translation>问题=数字，多个用逗号隔开，或按顺序每问一个数字</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简短说明</translation>
    </message>
    <message>
        <source>The day it happened; today without it</source>
        <translation>发生的日期，不写为当天</translation>
    </message>
    <message>
        <source>Number of the assessment it corrects; both stay in the history</source>
        <translation>所更正的评估编号，两条记录都保留</translation>
    </message>
    <message>
        <source>Shows those of the person with this record number</source>
        <translation>查看该编号人员的历次评估</translation>
    </message>
    <message>
        <source>Takes the assessment of this number back</source>
        <translation>撤回该编号的评估</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回的理由</translation>
    </message>
    <message>
        <source>The questions asked today</source>
        <translation>当天使用的各问</translation>
    </message>
</context>
<context>
    <name>AssessmentActs</name>
    <message>
        <source>No question was answered.</source>
        <translation>没有回答任何一问。</translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <translation>请至少回答一问。</translation>
    </message>
    <message>
        <source>On that day no question is called %1.</source>
        <translation>当天没有名为 %1 的问题。</translation>
    </message>
    <message>
        <source>Take a question of that day&apos;s list.</source>
        <translation>请使用当天清单中的问题。</translation>
    </message>
    <message>
        <source>%1 has no answer %2.</source>
        <translation>“%1”没有答案 %2。</translation>
    </message>
    <message>
        <source>Take one of the answers of the question.</source>
        <translation>请选择该问的答案之一。</translation>
    </message>
    <message>
        <source>This assessment was corrected or withdrawn in the meantime.</source>
        <translation>该评估已被更正或撤回。</translation>
    </message>
    <message>
        <source>Reload the person and correct the newest record.</source>
        <translation>请重新载入该人员，更正最新的记录。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请填写发生的日期。</translation>
    </message>
    <message>
        <source>Why is the assessment withdrawn?</source>
        <translation>为什么撤回这次评估？</translation>
    </message>
    <message>
        <source>Give a reason; it stays in the history.</source>
        <translation>请写明理由，理由留在历史中。</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Can build on: %1.</source>
        <translation>有利条件：%1。</translation>
    </message>
    <message>
        <source>To help with: %1.</source>
        <translation>需要帮助：%1。</translation>
    </message>
</context>
<context>
    <name>AssignDeskWords</name>
    <message>
        <source>Hand-over book</source>
        <translation>移交清册</translation>
    </message>
</context>
<context>
    <name>AssignVerb</name>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有这个姓名的工作人员。</translation>
    </message>
    <message>
        <source>Write a login, a name or a number of staff.</source>
        <translation>请写登录名、姓名或人员编号。</translation>
    </message>
    <message>
        <source>A filter is column=value.</source>
        <translation>筛选条件写作 栏目=值。</translation>
    </message>
    <message>
        <source>Such as --filter residence_division=639921.</source>
        <translation>例如 --filter residence_division=639921。</translation>
    </message>
    <message>
        <source>Hand-over book</source>
        <translation>移交清册</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>移交给谁？</translation>
    </message>
    <message>
        <source>Name a member of staff with --to.</source>
        <translation>请用 --to 写明接收人。</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>移交哪些人？</translation>
    </message>
    <message>
        <source>Name record numbers with --person, a colleague with --from, or a --search or --filter of the list of people.</source>
        <translation>请用 --person 写记录编号，或用 --from 写原专员，或用 --search、--filter 从人员列表中选。</translation>
    </message>
    <message>
        <source>People are named by number or by a list, not both.</source>
        <translation>人员要么按编号，要么按列表，不能同时用。</translation>
    </message>
    <message>
        <source>Leave --person out, or the other options.</source>
        <translation>请去掉 --person 或其他选项。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Give a code or a term of assign_reason with --reason.</source>
        <translation>请用 --reason 写移交原因的代码或名称。</translation>
    </message>
    <message>
        <source>Gives people to a colleague, and takes that back</source>
        <translation>把服务对象移交给同事，或撤回移交</translation>
    </message>
    <message>
        <source>Who is in charge from now on: login, name or number</source>
        <translation>今后由谁负责：登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Record numbers, several with commas</source>
        <translation>记录编号，多个用逗号分开</translation>
    </message>
    <message>
        <source>Everybody this member of staff is in charge of</source>
        <translation>该专员负责的全部人员</translation>
    </message>
    <message>
        <source>Everybody the list of people finds by this</source>
        <translation>人员列表中按此查到的全部人员</translation>
    </message>
    <message>
        <source>Everybody on the list of people with column=value</source>
        <translation>人员列表中符合 栏目=值 的全部人员</translation>
    </message>
    <message>
        <source>Code or term of assign_reason</source>
        <translation>移交原因的代码或名称</translation>
    </message>
    <message>
        <source>Takes back the batch with this number</source>
        <translation>撤回这个编号的批次</translation>
    </message>
    <message>
        <source>People of the batch with this number</source>
        <translation>这个批次中的人员</translation>
    </message>
    <message>
        <source>Who was named for the person with this record number</source>
        <translation>这个人员编号历次由谁负责</translation>
    </message>
    <message>
        <source>Prints the hand-over book of this batch</source>
        <translation>打印这个批次的移交清册</translation>
    </message>
    <message>
        <source>PDF to write the book to</source>
        <translation>清册写入的 PDF 文件</translation>
    </message>
    <message>
        <source>Writes no book, but asks a second person, for this reason</source>
        <translation>不写清册，而按此理由请第二人同意</translation>
    </message>
    <message>
        <source>The batches made so far</source>
        <translation>历次批次</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
</context>
<context>
    <name>AssignmentActs</name>
    <message>
        <source>The officer works for another office.</source>
        <translation>该专员不在本单位。</translation>
    </message>
    <message>
        <source>Choose somebody of the office that keeps the person.</source>
        <translation>请选择保管此人记录的单位的人员。</translation>
    </message>
    <message>
        <source>All of this batch was taken back already.</source>
        <translation>这一批次已全部撤回。</translation>
    </message>
    <message>
        <source>Look at the list of batches.</source>
        <translation>请查看批次列表。</translation>
    </message>
    <message>
        <source>The person was given away again or merged since.</source>
        <translation>此人之后又被移交或合并过。</translation>
    </message>
    <message>
        <source>Take the later step back first, or give the person away anew.</source>
        <translation>请先撤回之后的操作，或重新移交。</translation>
    </message>
    <message>
        <source>Nobody of that number works here today.</source>
        <translation>今天没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在岗的人员。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有选择人员。</translation>
    </message>
    <message>
        <source>Choose the people to be given away.</source>
        <translation>请选择要移交的人员。</translation>
    </message>
    <message>
        <source>The reason is none of the list.</source>
        <translation>原因不在列表中。</translation>
    </message>
    <message>
        <source>Choose one of the list assign_reason.</source>
        <translation>请从移交原因列表中选择。</translation>
    </message>
    <message>
        <source>The record is part of number %1.</source>
        <translation>此记录已并入 %1 号。</translation>
    </message>
    <message>
        <source>Give that one away.</source>
        <translation>请移交那一条记录。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的信息已删除。</translation>
    </message>
    <message>
        <source>There is nothing left to be in charge of.</source>
        <translation>已没有需要负责的内容。</translation>
    </message>
    <message>
        <source>Somebody else gave the person away meanwhile.</source>
        <translation>此人刚刚已由别人移交。</translation>
    </message>
    <message>
        <source>Look who is in charge now, and choose again.</source>
        <translation>请查看现在由谁负责，再重新选择。</translation>
    </message>
    <message>
        <source>The officer is in charge already.</source>
        <translation>已由该专员负责。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再做什么。</translation>
    </message>
</context>
<context>
    <name>AssignmentList</name>
    <message>
        <source>Given on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>未撤回</translation>
    </message>
    <message>
        <source>To, or to how many</source>
        <translation>接收人或人数</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>AuditChain</name>
    <message>
        <source>Record %1 of the audit trail was changed.</source>
        <translation>审计记录第 %1 条被改动。</translation>
    </message>
    <message>
        <source>Records of the audit trail are missing from record %1 on.</source>
        <translation>审计记录自第 %1 条起有缺失。</translation>
    </message>
    <message>
        <source>Another record of the audit trail stands in the place of record %1.</source>
        <translation>审计记录第 %1 条的位置上是另一条记录。</translation>
    </message>
    <message>
        <source>Record %1 of the audit trail comes from an older copy.</source>
        <translation>审计记录第 %1 条来自较早的副本。</translation>
    </message>
    <message>
        <source>The audit trail ends too early: record %1 is missing.</source>
        <translation>审计记录过早结束：缺少第 %1 条。</translation>
    </message>
    <message>
        <source>Keep the database as it is and tell the auditor.</source>
        <translation>请保持数据库原样，并告知审计员。</translation>
    </message>
</context>
<context>
    <name>AuditCheck</name>
    <message>
        <source>The audit trail was not checked to its end.</source>
        <translation>审计记录没有核对完。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请重新核对。</translation>
    </message>
    <message>
        <source>Only an auditor&apos;s key can check the audit trail.</source>
        <translation>只有审计员的密钥才能核对审计记录。</translation>
    </message>
    <message>
        <source>Sign in as auditor.</source>
        <translation>请以审计员身份登录。</translation>
    </message>
    <message>
        <source>No anchor of this database has these groups.</source>
        <translation>本数据库没有这组锚点。</translation>
    </message>
    <message>
        <source>Compare them with the paper sign by sign. If they are right, the file of anchors was changed.</source>
        <translation>请与纸面逐字核对；如果无误，说明锚点文件被改动过。</translation>
    </message>
    <message>
        <source>Record %1, which the paper names, was put away when its term was over.</source>
        <translation>纸面所指的第 %1 号记录保存期限已满，已移出数据库。</translation>
    </message>
    <message>
        <source>Check the file it was put into: audit verify --segment.</source>
        <translation>请核验存放它的文件：audit verify --segment。</translation>
    </message>
</context>
<context>
    <name>AuditPurge</name>
    <message>
        <source>The audit trail has no record from before %1.</source>
        <translation>%1 以前没有审计记录。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已经存在。</translation>
    </message>
    <message>
        <source>Give another name; no file of records is written over.</source>
        <translation>请另取文件名，审计记录文件不会被覆盖。</translation>
    </message>
    <message>
        <source>The purged records could not be written to %1.</source>
        <translation>清除的审计记录无法写入 %1。</translation>
    </message>
    <message>
        <source>Nothing was purged. See whether the medium has room.</source>
        <translation>没有清除任何记录。请检查存储介质的空间。</translation>
    </message>
    <message>
        <source>The audit trail was not purged.</source>
        <translation>没有清除审计记录。</translation>
    </message>
    <message>
        <source>Purge it again.</source>
        <translation>请重新清除。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>See to the name and the permissions.</source>
        <translation>请检查文件名和权限。</translation>
    </message>
    <message>
        <source>The audit trail changed while it was being put away.</source>
        <translation>清除期间审计记录发生了变化。</translation>
    </message>
    <message>
        <source>Nothing was purged. Check the trail, then purge it again.</source>
        <translation>没有清除任何记录。请先核验审计记录，再重新清除。</translation>
    </message>
    <message>
        <source>It is not known whether the records were purged.</source>
        <translation>无法确定记录是否已经清除。</translation>
    </message>
    <message>
        <source>Keep %1: it may be the only copy. Open the database again and check the trail.</source>
        <translation>请保留 %1，它可能是唯一的副本。请重新打开数据库并核验审计记录。</translation>
    </message>
</context>
<context>
    <name>AuditSegment</name>
    <message>
        <source>This is no whole file of purged audit records.</source>
        <translation>这不是完整的已清除审计记录文件。</translation>
    </message>
    <message>
        <source>Take the copy that was put away when they were purged.</source>
        <translation>请使用清除时保存的那份文件。</translation>
    </message>
</context>
<context>
    <name>AuditVerbs</name>
    <message>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Who did, saw and took what</source>
        <translation>谁办理、查看、带走了什么</translation>
    </message>
    <message>
        <source>Checks that no record of the trail was changed</source>
        <translation>核对审计记录有没有被改动</translation>
    </message>
    <message>
        <source>Also the kept values behind the records; slow</source>
        <translation>同时核对记录背后保存的数值；较慢</translation>
    </message>
    <message>
        <source>The records, the newest first</source>
        <translation>审计记录，最新的在前</translation>
    </message>
    <message>
        <source>About this person alone</source>
        <translation>只看有关此人的</translation>
    </message>
    <message>
        <source>By this member of staff alone</source>
        <translation>只看此工作人员的</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>一次列出多少行</translation>
    </message>
    <message>
        <source>Cursor of the next page</source>
        <translation>下一页的游标</translation>
    </message>
    <message>
        <source>Signs the last record and writes it beside the database</source>
        <translation>签署最后一条记录并写在数据库旁</translation>
    </message>
    <message>
        <source>The act behind the code on a paper or in a file</source>
        <translation>纸面或文件上编号所对应的操作</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Puts records older than the term away in a signed file</source>
        <translation>把超过保存期限的记录移入带签名的文件</translation>
    </message>
    <message>
        <source>File for the records; a new one</source>
        <translation>存放记录的文件，须为新文件</translation>
    </message>
    <message>
        <source>Only records from before this day</source>
        <translation>只处理这一天以前的记录</translation>
    </message>
    <message>
        <source>Shows or sets for how many months records are kept</source>
        <translation>显示或设定审计记录保存的月数</translation>
    </message>
    <message>
        <source>Months, not below the floor</source>
        <translation>月数，不得低于下限</translation>
    </message>
    <message>
        <source>A file of purged records instead of the database</source>
        <translation>改为核验已清除记录的文件</translation>
    </message>
    <message>
        <source>The groups printed on a day&apos;s summary instead</source>
        <translation>改为核验办件汇总上打印的锚点</translation>
    </message>
</context>
<context>
    <name>AwayActs</name>
    <message>
        <source>That is no interval.</source>
        <translation>间隔无效。</translation>
    </message>
    <message>
        <source>Enter calendar days from 1 to %1, or none.</source>
        <translation>请填 1 至 %1 的自然日，或不填。</translation>
    </message>
</context>
<context>
    <name>AwayList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>In vain since</source>
        <translation>此后未联系上(次)</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>AwayVerb</name>
    <message>
        <source>Who works away, and when each is to be heard of again</source>
        <translation>外出务工人员及下次回访日期</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who is in charge, by name or number</source>
        <translation>负责人的姓名或编号</translation>
    </message>
    <message>
        <source>Where to: code of a division or its first digits</source>
        <translation>目的地：区划代码或其前几位</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
</context>
<context>
    <name>BackupPlans</name>
    <message>
        <source>The backup of %1 failed; the last good one is of %2.</source>
        <translation>%1 的备份没有成功；最近一次完好的备份在 %2。</translation>
    </message>
    <message>
        <source>The backup of %1 failed; there is no good one yet.</source>
        <translation>%1 的备份没有成功；目前还没有完好的备份。</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>最近一次备份在 %1。</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>此数据库还没有备份。</translation>
    </message>
    <message>
        <source>Check that the medium is plugged in and has room, then back up now under Settings.</source>
        <translation>请检查存储介质已接好且有空间，再到“设置”中立即备份。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk under Settings, so that backups are made by themselves.</source>
        <translation>请在“设置”中选择另一块磁盘上的文件夹，以便自动备份。</translation>
    </message>
    <message>
        <source>Back up now under Settings.</source>
        <translation>请到“设置”中立即备份。</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>No backup of this database is known here.</source>
        <translation>这里没有此数据库的备份记录。</translation>
    </message>
    <message>
        <source>Name the file of the backup.</source>
        <translation>请写明备份文件。</translation>
    </message>
    <message>
        <source>The password of the backup is missing.</source>
        <translation>缺少备份密码。</translation>
    </message>
    <message>
        <source>Put it into ZHIQIAO_BACKUP_PASSWORD, or type it at a terminal.</source>
        <translation>请放入环境变量 ZHIQIAO_BACKUP_PASSWORD，或在终端输入。</translation>
    </message>
    <message>
        <source>Password of the backup: </source>
        <translation>备份密码：</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>This office has no passwords yet: whoever has this file can read it with this program. Keep it locked away, or back up with --password.</source>
        <translation>本单位还没有设置密码：拿到这个文件的人都能用本程序读取。请妥善保管，或用 --password 备份。</translation>
    </message>
    <message>
        <source>Nobody of this name works in the office of this backup.</source>
        <translation>此备份的单位中没有叫这个名字的工作人员。</translation>
    </message>
    <message>
        <source>Write the name as it stands in the list of staff.</source>
        <translation>请按工作人员名单填写姓名。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Trying the backup out</source>
        <translation>正在进行恢复演练</translation>
    </message>
    <message>
        <source>Writes the office into one sealed file</source>
        <translation>把本单位备份为一个加密文件</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Seal by a password: from ZHIQIAO_BACKUP_PASSWORD, or asked</source>
        <translation>用密码加密：取自 ZHIQIAO_BACKUP_PASSWORD，或在终端询问</translation>
    </message>
    <message>
        <source>Puts a backup where there is no database yet</source>
        <translation>在还没有数据库的位置恢复备份</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Keep the database that stands there beside, under a dated name</source>
        <translation>把原有数据库改名（带日期）保留在旁边</translation>
    </message>
    <message>
        <source>Tries a backup out: restores it aside and checks it</source>
        <translation>恢复演练：把备份恢复到旁边并检查</translation>
    </message>
    <message>
        <source>Backup to try; else the last good one</source>
        <translation>要演练的备份；不写则用最近一次完好的备份</translation>
    </message>
    <message>
        <source>Login of the security administrator who is present; the password from ZHIQIAO_PRESENT_PASSWORD, or asked</source>
        <translation>在场的安全管理员的登录名；密码取自 ZHIQIAO_PRESENT_PASSWORD，或当场输入</translation>
    </message>
    <message>
        <source>On a new computer: login of the auditor, who brings the key of the audit trail; the password from ZHIQIAO_AUDITOR_PASSWORD, or asked</source>
        <translation>新电脑：审计员的登录名，用来接续审计记录；密码取自 ZHIQIAO_AUDITOR_PASSWORD，或当场输入</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A database on a server is backed up on the server.</source>
        <translation>服务器上的数据库在服务器上备份。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to use pg_dump, and keep a copy of the key file with it.</source>
        <translation>请服务器管理员使用 pg_dump，并同时保存密钥文件的副本。</translation>
    </message>
    <message>
        <source>This is the database itself.</source>
        <translation>这就是数据库本身。</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>请换一个文件名，最好放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Under the name %1 lies the backup of another office.</source>
        <translation>%1 是另一单位的备份。</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing was written.</source>
        <translation>请换一个名称或文件夹；未写入任何内容。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>找不到这个文件夹。</translation>
    </message>
    <message>
        <source>Plug the medium in, or choose another folder under Settings.</source>
        <translation>请接好存储介质，或在“设置”中另选文件夹。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The last good backup is %1. Restore it: what stands here now is kept beside.</source>
        <translation>最近一次完好的备份是 %1。请恢复它；现有数据库会保留在旁边。</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n later record(s) hang on rows of this import.</source>
        <translation>
            <numerusform>有 %n 条后来的记录建立在本次导入的行之上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct single rows instead of undoing the import.</source>
        <translation>请逐条更正，不要撤销整批导入。</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>本次导入已经撤销。</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>a cell with more than %1 characters</source>
        <translation>有单元格超过 %1 个字符</translation>
    </message>
    <message>
        <source>a row with more than %1 characters</source>
        <translation>有一行超过 %1 个字符</translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation>超过 %1 个单元格</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>This list has no column &quot;%1&quot;.</source>
        <translation>此清单没有“%1”列。</translation>
    </message>
    <message>
        <source>The working calendar is asked by year.</source>
        <translation>工作日历按年份查询。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>CalendarNotice</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No day stands under the heads of the columns.</source>
        <translation>表头下面没有日期。</translation>
    </message>
    <message>
        <source>Write a day in each row: 2027-10-01, 休, 国庆节.</source>
        <translation>每行一天：2027-10-01，休，国庆节。</translation>
    </message>
    <message>
        <source>this is no day of the calendar.</source>
        <translation>这不是日历上的日期。</translation>
    </message>
    <message>
        <source>Write it as 2022-11-30.</source>
        <translation>请写成 2022-11-30。</translation>
    </message>
    <message>
        <source>it does not say whether people work.</source>
        <translation>没有写明休息还是上班。</translation>
    </message>
    <message>
        <source>Write 休 for a day off and 班 for a working day.</source>
        <translation>休息写“休”，上班写“班”。</translation>
    </message>
    <message>
        <source>the day stands twice in the file.</source>
        <translation>这一天在文件中出现两次。</translation>
    </message>
    <message>
        <source>Delete one of the two rows.</source>
        <translation>请删去其中一行。</translation>
    </message>
</context>
<context>
    <name>CalendarVerbs</name>
    <message>
        <source>It is not said whether people work on that day.</source>
        <translation>没有说明这一天是否上班。</translation>
    </message>
    <message>
        <source>Add --workday or --off.</source>
        <translation>请加 --workday 或 --off。</translation>
    </message>
    <message>
        <source>No holiday notice for %1 is known: only weekends count as days off. Import it: calendar import FILE.</source>
        <translation>没有 %1 年的放假通知，只按周末休息计算。请导入：calendar import 文件。</translation>
    </message>
    <message>
        <source>The office has set nothing for %1.</source>
        <translation>本单位没有设置 %1。</translation>
    </message>
    <message>
        <source>Published days stay; set the day to something else: calendar set DAY --workday.</source>
        <translation>公布的日子不能取消，可以改设：calendar set 日期 --workday。</translation>
    </message>
    <message>
        <source>Holidays and make-up days, by which working days are counted</source>
        <translation>节假日和调休日，工作日按此计算</translation>
    </message>
    <message>
        <source>The days of a year that differ</source>
        <translation>一年中的特殊日子</translation>
    </message>
    <message>
        <source>Another year than this</source>
        <translation>今年以外的年份</translation>
    </message>
    <message>
        <source>Sets a day for this office</source>
        <translation>为本单位设置一天</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People work on it</source>
        <translation>这一天上班</translation>
    </message>
    <message>
        <source>Nobody works on it</source>
        <translation>这一天休息</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Takes a day this office set away again</source>
        <translation>取消本单位设置的一天</translation>
    </message>
    <message>
        <source>Reads a year&apos;s notice in</source>
        <translation>导入一年的放假通知</translation>
    </message>
    <message>
        <source>Table with the columns 日期, 类型 (休, 班), 名称</source>
        <translation>表格，列为 日期、类型（休、班）、名称</translation>
    </message>
</context>
<context>
    <name>CampaignActs</name>
    <message>
        <source>The campaign has no name.</source>
        <translation>专项活动没有名称。</translation>
    </message>
    <message>
        <source>Name it as it is announced, such as 2023年就业援助月.</source>
        <translation>按对外公布的名称填写，例如 2023年就业援助月。</translation>
    </message>
    <message>
        <source>The kind is none of the list.</source>
        <translation>类型不在清单中。</translation>
    </message>
    <message>
        <source>Choose one of the list campaign_kind.</source>
        <translation>请从清单 campaign_kind 中选择。</translation>
    </message>
    <message>
        <source>The campaign ends before it begins, or has no days.</source>
        <translation>活动的结束日早于开始日，或者没有填写日期。</translation>
    </message>
    <message>
        <source>Write its first and its last day.</source>
        <translation>请填写第一天和最后一天。</translation>
    </message>
</context>
<context>
    <name>CampaignFields</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Campaign</source>
        <translation>专项活动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Visits and services</source>
        <translation>走访与服务</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立人</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>CampaignMarks</name>
    <message>
        <source>None of it is in the campaign.</source>
        <translation>这些内容都不在该活动中。</translation>
    </message>
    <message>
        <source>Look at what belongs to the campaign.</source>
        <translation>请查看该活动已有的内容。</translation>
    </message>
    <message>
        <source>The record is part of number %1.</source>
        <translation>该记录已并入编号 %1。</translation>
    </message>
    <message>
        <source>Choose that one.</source>
        <translation>请选择那一条。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的信息已删除。</translation>
    </message>
    <message>
        <source>There is nothing left to belong to a campaign.</source>
        <translation>已没有可归入活动的内容。</translation>
    </message>
    <message>
        <source>Another office keeps the record.</source>
        <translation>该记录由另一机构保管。</translation>
    </message>
    <message>
        <source>That office marks it in a campaign of its own.</source>
        <translation>请由该机构在自己的活动中标记。</translation>
    </message>
    <message>
        <source>It belongs to the campaign already.</source>
        <translation>已在该活动中。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再办。</translation>
    </message>
    <message>
        <source>The record was withdrawn, corrected or made void.</source>
        <translation>该记录已撤回、更正或作废。</translation>
    </message>
    <message>
        <source>Choose the record that holds.</source>
        <translation>请选择有效的记录。</translation>
    </message>
    <message>
        <source>It was done on %1, outside the campaign&apos;s days.</source>
        <translation>该记录的日期是 %1，不在活动期间内。</translation>
    </message>
    <message>
        <source>Choose what was done from %1 to %2.</source>
        <translation>请选择 %1 至 %2 期间的记录。</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>没有选择任何内容。</translation>
    </message>
    <message>
        <source>Choose what belongs to the campaign.</source>
        <translation>请选择属于该活动的内容。</translation>
    </message>
</context>
<context>
    <name>CampaignRecordList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>单位与岗位</translation>
    </message>
    <message>
        <source>Sort of record</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项活动</translation>
    </message>
</context>
<context>
    <name>CampaignVerbs</name>
    <message>
        <source>There is no such sort of record.</source>
        <translation>没有这种记录。</translation>
    </message>
    <message>
        <source>Code or term of campaign_kind</source>
        <translation>campaign_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Name, as it is announced</source>
        <translation>对外公布的名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>What it is for; of no person</source>
        <translation>活动目的；不涉及个人</translation>
    </message>
    <message>
        <source>Record numbers of people, several with commas</source>
        <translation>人员的记录号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Numbers of services, several with commas</source>
        <translation>服务的编号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Record numbers of letters, several with commas</source>
        <translation>推荐函的记录号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Record numbers of placements, several with commas</source>
        <translation>就业记录的记录号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Record numbers of vacancies, several with commas</source>
        <translation>岗位的记录号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Campaigns and what belongs to them</source>
        <translation>专项活动及其内容</translation>
    </message>
    <message>
        <source>Number of the campaign</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>Makes a campaign</source>
        <translation>建立专项活动</translation>
    </message>
    <message>
        <source>Changes what is said of a campaign</source>
        <translation>修改专项活动</translation>
    </message>
    <message>
        <source>Campaigns, the newest first</source>
        <translation>专项活动，最新的在前</translation>
    </message>
    <message>
        <source>Those of the person with this record number</source>
        <translation>该记录号人员参加的活动</translation>
    </message>
    <message>
        <source>A campaign and what came of it</source>
        <translation>一项活动及其成效</translation>
    </message>
    <message>
        <source>What belongs to a campaign</source>
        <translation>一项活动的内容</translation>
    </message>
    <message>
        <source>Only person, service, referral, placement or vacancy</source>
        <translation>只列 person、service、referral、placement 或 vacancy</translation>
    </message>
    <message>
        <source>Acts of its people within its days that nobody marked</source>
        <translation>活动期间为其人员办理、尚未归入的服务</translation>
    </message>
    <message>
        <source>Marks what belongs to a campaign</source>
        <translation>标记属于某项活动的内容</translation>
    </message>
    <message>
        <source>Takes out what was marked with this batch number</source>
        <translation>移出这一批次标记的内容</translation>
    </message>
    <message>
        <source>Takes records out of a campaign</source>
        <translation>从活动中移出记录</translation>
    </message>
</context>
<context>
    <name>CaseLoadWords</name>
    <message>
        <source>The load is not narrowed by &quot;%1&quot;.</source>
        <translation>工作量不能按“%1”筛选。</translation>
    </message>
    <message>
        <source>Search by the name of the member of staff.</source>
        <translation>请按专员姓名查找。</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Weighted load</source>
        <translation>加权工作量</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>逾期服务</translation>
    </message>
    <message>
        <source>Promises due within 7 days</source>
        <translation>7 天内到期服务</translation>
    </message>
    <message>
        <source>until %1, nobody covers</source>
        <translation>%1 返岗，无人代管</translation>
    </message>
    <message>
        <source>until %1, %2 covers</source>
        <translation>%1 返岗，%2 代管</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>Key employers</source>
        <translation>重点企业</translation>
    </message>
    <message>
        <source>the receiver speaks %1</source>
        <translation>接收人会说%1</translation>
    </message>
    <message>
        <source>the receiver does not speak %1</source>
        <translation>接收人不会说%1</translation>
    </message>
</context>
<context>
    <name>CaseVerbs</name>
    <message>
        <source>There is no office with the code %1.</source>
        <translation>没有编码为 %1 的单位。</translation>
    </message>
    <message>
        <source>Office codes have eight digits.</source>
        <translation>单位编码为八位数字。</translation>
    </message>
    <message>
        <source>Nothing on the worklist is of the kind &quot;%1&quot;.</source>
        <translation>待办中没有“%1”这一类。</translation>
    </message>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有这个姓名的工作人员。</translation>
    </message>
    <message>
        <source>Write a name from the list of staff.</source>
        <translation>请填写工作人员名单中的姓名。</translation>
    </message>
    <message>
        <source>What is owed, and the work of the day</source>
        <translation>应提供的服务和当天的工作</translation>
    </message>
    <message>
        <source>What is promised to a person and what was delivered</source>
        <translation>对某人承诺了什么、已提供多少</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>What is due, the soonest first</source>
        <translation>到期事项，最先到期的在前</translation>
    </message>
    <message>
        <source>Due within so many days</source>
        <translation>多少天内到期</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的游标</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>overdue, due_soon, later, or wrong of data</source>
        <translation>overdue 逾期、due_soon 7 日内、later 以后、wrong 数据问题</translation>
    </message>
    <message>
        <source>Registered as: code or name of registration_kind</source>
        <translation>登记类别：registration_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Code of a division</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>What is on hold instead</source>
        <translation>改列已搁置的事项</translation>
    </message>
</context>
<context>
    <name>CaseWeightWords</name>
    <message>
        <source>the case</source>
        <translation>一个服务对象</translation>
    </message>
    <message>
        <source>in hardship</source>
        <translation>就业困难</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>失业登记</translation>
    </message>
    <message>
        <source>graduate</source>
        <translation>高校毕业生</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>other township</source>
        <translation>外乡镇</translation>
    </message>
    <message>
        <source>other county</source>
        <translation>外县</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>语言不通</translation>
    </message>
</context>
<context>
    <name>CaseloadFileText</name>
    <message>
        <source>Start the export again when you need it.</source>
        <translation>需要时重新导出。</translation>
    </message>
    <message>
        <source>The list has grown since; no file was written.</source>
        <translation>名单在此期间增加了，没有写出文件。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>CaseloadImportText</name>
    <message>
        <source>This is no record number.</source>
        <translation>这不是记录编号。</translation>
    </message>
    <message>
        <source>Export the caseload again and edit that file.</source>
        <translation>请重新导出服务对象表，再在新文件中修改。</translation>
    </message>
    <message>
        <source>This column is not changed by an import.</source>
        <translation>导入不改这一列。</translation>
    </message>
    <message>
        <source>Put the old value back; correct it on the person&apos;s page.</source>
        <translation>请恢复原值；要更正请到人员页。</translation>
    </message>
    <message>
        <source>It was changed in the program after the export, on %1. It is now: %2</source>
        <translation>导出以后，系统中已于 %1 改过。现在是：%2</translation>
    </message>
    <message>
        <source>Decide which is right. Export again and edit that file, or leave the cell empty.</source>
        <translation>请核对哪个正确。重新导出后再改，或者让该单元格空着。</translation>
    </message>
    <message>
        <source>It is masked and not the value that left.</source>
        <translation>带有 *，但不是导出时的值。</translation>
    </message>
    <message>
        <source>Write it whole, or leave the cell empty.</source>
        <translation>请写完整，或者让该单元格空着。</translation>
    </message>
    <message>
        <source>No such record left this program.</source>
        <translation>没有导出过这样的记录。</translation>
    </message>
</context>
<context>
    <name>CaseloadSeries</name>
    <message>
        <source>There is no chart of this name.</source>
        <translation>没有这个名称的图表。</translation>
    </message>
    <message>
        <source>Charts: %1.</source>
        <translation>图表：%1。</translation>
    </message>
    <message>
        <source>The chart cannot be grouped this way.</source>
        <translation>图表不能这样分组。</translation>
    </message>
    <message>
        <source>Group by month, county or staff.</source>
        <translation>请按月、县或专员分组。</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Placed at this step</source>
        <translation>在此步就业</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>With something overdue</source>
        <translation>有逾期</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已就业</translation>
    </message>
    <message>
        <source>Not willing</source>
        <translation>无就业意愿</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>Willing to work</source>
        <translation>有就业意愿</translation>
    </message>
    <message>
        <source>Guidance ≥ 1</source>
        <translation>职业指导 ≥ 1</translation>
    </message>
    <message>
        <source>Valid referral ≥ 1</source>
        <translation>有效推荐 ≥ 1</translation>
    </message>
    <message>
        <source>Valid referrals ≥ 3</source>
        <translation>有效推荐 ≥ 3</translation>
    </message>
    <message>
        <source>Training or internship offered</source>
        <translation>已提供培训或见习</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>1-3-1 service: where graduates stand</source>
        <translation>1-3-1 服务：毕业生走到哪一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Caseload per officer</source>
        <translation>各专员工作量</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>What became of them, by month of registration</source>
        <translation>登记人员的去向(按登记月份)</translation>
    </message>
    <message>
        <source>Month of registration</source>
        <translation>登记月份</translation>
    </message>
    <message>
        <source>What became of them, by county of residence</source>
        <translation>登记人员的去向(按居住县)</translation>
    </message>
    <message>
        <source>What became of them, by officer</source>
        <translation>登记人员的去向(按专员)</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>The chart has no filter &quot;%1&quot;.</source>
        <translation>图表没有“%1”这个筛选项。</translation>
    </message>
    <message>
        <source>Filters of this chart: %1, %2.</source>
        <translation>本图表的筛选项：%1、%2。</translation>
    </message>
    <message>
        <source>registered %1 to %2</source>
        <translation>登记日期 %1 至 %2</translation>
    </message>
    <message>
        <source>registered from %1 on</source>
        <translation>登记日期 %1 起</translation>
    </message>
    <message>
        <source>registered up to %1</source>
        <translation>登记日期至 %1</translation>
    </message>
    <message>
        <source>With a paper seen</source>
        <translation>有凭证</translation>
    </message>
    <message>
        <source>Told only</source>
        <translation>仅口述</translation>
    </message>
    <message>
        <source>By agreement or contract</source>
        <translation>协议和合同就业</translation>
    </message>
    <message>
        <source>Flexible work</source>
        <translation>灵活就业</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>自主创业</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>升学（含出国出境）</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>待就业</translation>
    </message>
    <message>
        <source>Not looking for work yet</source>
        <translation>暂不就业</translation>
    </message>
    <message>
        <source>No destination registered</source>
        <translation>未登记去向</translation>
    </message>
    <message>
        <source>Where graduates went</source>
        <translation>毕业生去向</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>毕业去向</translation>
    </message>
    <message>
        <source>Settled %1 %, with a paper seen %2 %; employed %3 %.</source>
        <translation>去向落实率 %1%，其中有凭证 %2%；就业率 %3%。</translation>
    </message>
</context>
<context>
    <name>CaseloadVerbs</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes people to a workbook that may be edited and taken back in by case import</source>
        <translation>把人员写入工作簿，修改后可用 case import 带回</translation>
    </message>
    <message>
        <source>File ending in .xlsx or .csv</source>
        <translation>以 .xlsx 或 .csv 结尾的文件</translation>
    </message>
    <message>
        <source>Only those of who acts</source>
        <translation>只限操作人本人负责的</translation>
    </message>
    <message>
        <source>Writes nothing, but asks a second person, for this reason</source>
        <translation>不写文件，只按此理由请另一人批准</translation>
    </message>
</context>
<context>
    <name>CategoryTest</name>
    <message>
        <source>Sex and day of birth are needed for this category.</source>
        <translation>此类别须有性别和出生日期。</translation>
    </message>
    <message>
        <source>Under %1 on the day of application.</source>
        <translation>申请之日未满 %1 岁。</translation>
    </message>
    <message>
        <source>It is not stated at which age this person retires.</source>
        <translation>没有填写此人的退休年龄。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) or more to retirement on %1.</source>
        <translation>
            <numerusform>距 %1 退休满 %n 年或以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open registration as unemployed.</source>
        <translation>没有有效的失业登记。</translation>
    </message>
    <message numerus="yes">
        <source>Unemployed for less than %n month(s).</source>
        <translation>
            <numerusform>失业不满 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing papers: %1.</source>
        <translation>缺少材料：%1。</translation>
    </message>
    <message>
        <source>The rule %1 has no value for this day.</source>
        <translation>规则 %1 在这一天没有取值。</translation>
    </message>
</context>
<context>
    <name>ChartFileText</name>
    <message>
        <source>A chart is written as PNG, SVG or PDF.</source>
        <translation>图表可存为 PNG、SVG 或 PDF。</translation>
    </message>
    <message>
        <source>Let the file name end in .png, .svg or .pdf.</source>
        <translation>文件名请以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
</context>
<context>
    <name>ChartPainterText</name>
    <message>
        <source>There are no figures for this choice.</source>
        <translation>所选范围没有数据。</translation>
    </message>
</context>
<context>
    <name>ChartRelease</name>
    <message>
        <source>Your right to charts reaches your own people only.</source>
        <translation>您的统计图权限仅限本人负责的人员。</translation>
    </message>
    <message>
        <source>Show the chart of your own people, or ask a supervisor.</source>
        <translation>请只显示本人负责人员的统计图，或请主管办理。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>The chart&apos;s figures do not fit together.</source>
        <translation>图表的数字前后不符。</translation>
    </message>
    <message>
        <source>Nothing was drawn. Please report this to support.</source>
        <translation>没有画出图表。请报告技术支持。</translation>
    </message>
    <message>
        <source>n = %1 %2</source>
        <translation>n = %1 %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>CheckVerbs</name>
    <message>
        <source>There is no check named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的检查。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>What is wrong, errors first</source>
        <translation>有哪些问题，错误在前</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Only this check; see explain</source>
        <translation>只列这项检查，见 explain</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Code of the place, 6 digits</source>
        <translation>地区代码，6 位</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Shown, set aside, or both</source>
        <translation>待处理、已搁置或全部</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页的结尾</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多几行</translation>
    </message>
    <message>
        <source>Sets a finding aside for a reason</source>
        <translation>说明理由，搁置一条</translation>
    </message>
    <message>
        <source>Number of the finding</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Code or term</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Last day; else until the data change</source>
        <translation>最后一天；不写则到数据有变动为止</translation>
    </message>
    <message>
        <source>Shows a finding again that was set aside</source>
        <translation>恢复已搁置的一条</translation>
    </message>
    <message>
        <source>What is wrong or missing in the data, and why</source>
        <translation>数据中有误或缺失的内容和依据</translation>
    </message>
    <message>
        <source>What a check asks, and its source</source>
        <translation>一项检查的内容和依据</translation>
    </message>
    <message>
        <source>Its name; left out: all of them</source>
        <translation>检查的名称；不写则全部</translation>
    </message>
    <message>
        <source>Checks everything anew</source>
        <translation>全部重新核对</translation>
    </message>
</context>
<context>
    <name>ChildOutput</name>
    <message>
        <source>Pages of PDF files cannot be drawn on this computer.</source>
        <translation>这台电脑不能显示 PDF 文件。</translation>
    </message>
    <message>
        <source>Install the package poppler-utils. The paper itself is kept and can be exported.</source>
        <translation>请安装 poppler-utils。材料已存好，可以导出。</translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message>
        <source>Record numbers are whole numbers, as the lists print them.</source>
        <translation>记录编号为整数，见各列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write days as 2022-11-30.</source>
        <translation>日期请写成 2022-11-30。</translation>
    </message>
    <message>
        <source>Demo office: signed in as demo with all business roles.</source>
        <translation>演示单位：以 demo 身份登录，具有全部业务角色。</translation>
    </message>
    <message>
        <source>This is not a record number.</source>
        <translation>这不是记录编号。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list %2.</source>
        <translation>代码表 %2 中没有“%1”。</translation>
    </message>
    <message>
        <source>Type a code or a term of the list.</source>
        <translation>请填写代码表中的代码或名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) that ended half-way were taken back. Import the file again.</source>
        <translation>
            <numerusform>%n 批中途中断的导入已撤回，请重新导入文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo office: acting as %1 for this.</source>
        <translation>演示单位：此项以 %1 的身份办理。</translation>
    </message>
    <message>
        <source>Your password has to be changed first.</source>
        <translation>请先修改密码。</translation>
    </message>
    <message>
        <source>zhiqiao-cli user password</source>
        <translation>zhiqiao-cli user password</translation>
    </message>
    <message>
        <source>This database is older than its audit trail: %1 records were signed, %2 are there. Ask the auditor.</source>
        <translation>本数据库比它的审计记录旧：已签署 %1 条，现有 %2 条。请联系审计员。</translation>
    </message>
    <message>
        <source>Papers are written as PDF.</source>
        <translation>纸质材料以 PDF 写出。</translation>
    </message>
    <message>
        <source>Let the name after --out end in .pdf.</source>
        <translation>--out 后的文件名请以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Write amounts in yuan: 3200.00.</source>
        <translation>金额以元为单位，如 3200.00。</translation>
    </message>
</context>
<context>
    <name>CloseSession</name>
    <message>
        <source>The session is on %1 and has not been held yet.</source>
        <translation>该活动在 %1 举行，尚未举办。</translation>
    </message>
    <message>
        <source>Close it on its day or later.</source>
        <translation>请在活动当日或之后办结。</translation>
    </message>
    <message>
        <source>A record of the session was corrected, printed, merged or erased since, or belongs to a campaign or a ticket.</source>
        <translation>该活动生成的记录中，有的此后已更正、打印、合并或删除，或已归入专项活动、困难事项。</translation>
    </message>
    <message>
        <source>Correct the people one by one.</source>
        <translation>请逐人更正。</translation>
    </message>
    <message>
        <source>The session was not closed yet.</source>
        <translation>该活动尚未办结。</translation>
    </message>
    <message>
        <source>Mark its people on the roster.</source>
        <translation>请在名单上登记出席情况。</translation>
    </message>
    <message>
        <source>Record number %1 is outside your cases now.</source>
        <translation>%1 号记录已不在您的服务范围内。</translation>
    </message>
    <message>
        <source>Correct the people one by one; whoever serves that person now does it there.</source>
        <translation>请逐人更正；此人由现在负责的机构更正。</translation>
    </message>
</context>
<context>
    <name>CodeLists</name>
    <message>
        <source>This is not in the code list.</source>
        <translation>代码表中没有此项。</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>This number cannot be printed as a bar code.</source>
        <translation>此编号不能印成条码。</translation>
    </message>
    <message>
        <source>Check the number of the form.</source>
        <translation>请检查表单编号。</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>No row stands below the column names.</source>
        <translation>列名下面没有任何行。</translation>
    </message>
    <message>
        <source>Ask the owner of the file for another one.</source>
        <translation>请向提供文件的部门重新索取。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Enter the day the file speaks of.</source>
        <translation>请填写名单所指的日期。</translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
    <message>
        <source>The same file was compared on %1 by %2 (comparison %3).</source>
        <translation>同一文件已于 %1 由%2核对过（核对 %3）。</translation>
    </message>
    <message>
        <source>Whose file is it?</source>
        <translation>这是哪个部门的名单？</translation>
    </message>
    <message>
        <source>Name its owner with --owner: a code or a term.</source>
        <translation>请用 --owner 写明部门的代码或名称。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>哪一栏？</translation>
    </message>
    <message>
        <source>Name it with --field, or take --all of them.</source>
        <translation>请用 --field 写明，或用 --all 采用全部。</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>哪一个人？</translation>
    </message>
    <message>
        <source>Name the record number with --person.</source>
        <translation>请用 --person 写明记录编号。</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Name a workbook or a CSV file.</source>
        <translation>请写明工作簿或 CSV 文件。</translation>
    </message>
    <message>
        <source>Compares a file of another owner with the register; changes nobody</source>
        <translation>将其他部门的名单与登记核对，不改动任何人</translation>
    </message>
    <message>
        <source>Workbook (.xlsx) or CSV with a column of numbers</source>
        <translation>有身份证号一列的工作簿(.xlsx)或 CSV</translation>
    </message>
    <message>
        <source>Whose file it is, code or term</source>
        <translation>名单来自哪个部门，代码或名称</translation>
    </message>
    <message>
        <source>The day the file speaks of; without it today</source>
        <translation>名单所指的日期，不写为当天</translation>
    </message>
    <message>
        <source>File that says which column is which</source>
        <translation>说明各列含义的文件</translation>
    </message>
    <message>
        <source>Workbook to write the rows handed back to</source>
        <translation>写入退回各行的工作簿</translation>
    </message>
    <message>
        <source>The comparisons made so far</source>
        <translation>历次核对</translation>
    </message>
    <message>
        <source>Differences of the comparison with this number</source>
        <translation>该编号的核对有哪些不同</translation>
    </message>
    <message>
        <source>Takes over what the file of this comparison says</source>
        <translation>采用该次核对名单上的内容</translation>
    </message>
    <message>
        <source>Takes back what was taken over from this comparison</source>
        <translation>撤回从该次核对采用的内容</translation>
    </message>
    <message>
        <source>Only of the person with this record number</source>
        <translation>只对该记录编号的人</translation>
    </message>
    <message>
        <source>Only this field, as --show names it</source>
        <translation>只对这一栏，名称同 --show</translation>
    </message>
    <message>
        <source>Every field that is open</source>
        <translation>所有未采用的栏</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
</context>
<context>
    <name>ComparisonActs</name>
    <message>
        <source>open</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>changed here since the comparison</source>
        <translation>核对后此处已改</translation>
    </message>
    <message>
        <source>%1 has been changed here since the comparison.</source>
        <translation>核对之后，这里的“%1”已经改过。</translation>
    </message>
    <message>
        <source>Look at the person, or compare the file again.</source>
        <translation>请查看此人，或重新核对文件。</translation>
    </message>
    <message>
        <source>Nothing of this is left to be taken over.</source>
        <translation>这里没有可以处理的内容了。</translation>
    </message>
    <message>
        <source>Look at the comparison again.</source>
        <translation>请重新查看核对结果。</translation>
    </message>
    <message>
        <source>No field “%1” is compared.</source>
        <translation>没有名为“%1”的核对栏。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可选：%1。</translation>
    </message>
</context>
<context>
    <name>ComparisonErrors</name>
    <message>
        <source>The comparison was stopped; nothing of it is kept.</source>
        <translation>核对已停止，没有留下任何记录。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>随时可以重新开始。</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message>
        <source>Owner</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Day of the file</source>
        <translation>名单日期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Matched, persons</source>
        <translation>对上(人)</translation>
    </message>
    <message>
        <source>Different, persons</source>
        <translation>不同(人)</translation>
    </message>
    <message>
        <source>Not matched, rows</source>
        <translation>未对上(行)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件 SHA-256</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Not usable, rows</source>
        <translation>不能使用(行)</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>%1 is about the same person.</source>
        <translation>%1说的是同一个人。</translation>
    </message>
    <message>
        <source>Keep the row that is right and compare the file again.</source>
        <translation>请保留正确的一行，再重新核对。</translation>
    </message>
    <message>
        <source>Nobody you may see is registered under this number.</source>
        <translation>登记中没有您能看到的人使用此号码。</translation>
    </message>
    <message>
        <source>Check the number; register the person if that is your office&apos;s task.</source>
        <translation>请核对号码；属于本单位办理的，请登记此人。</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>This action cannot be carried out.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>Send the log to support.</source>
        <translation>请把日志发给技术支持。</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>宣读</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>There is no notice named &quot;%1&quot; on this day.</source>
        <translation>当天没有名为“%1”的告知书。</translation>
    </message>
    <message>
        <source>Notices: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>There is no consent to this that could be withdrawn.</source>
        <translation>没有可以撤回的同意。</translation>
    </message>
    <message>
        <source>Look at what the person was told and agreed to.</source>
        <translation>请先查看该人员的告知与同意记录。</translation>
    </message>
</context>
<context>
    <name>ContactSheetWords</name>
    <message>
        <source>Only a visit has a place.</source>
        <translation>只有走访才有地点。</translation>
    </message>
    <message>
        <source>Leave the place out, or choose a visit.</source>
        <translation>请不填地点，或改选入户走访。</translation>
    </message>
    <message>
        <source>Only calls are counted.</source>
        <translation>只有电话才计拨打次数。</translation>
    </message>
    <message>
        <source>Leave the attempts out, or choose a call.</source>
        <translation>请不填次数，或改选电话。</translation>
    </message>
    <message>
        <source>So often nobody is called: %1.</source>
        <translation>拨打次数不可能是 %1。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>请填写 1 到 %1 的数字。</translation>
    </message>
    <message>
        <source>The next contact lies before this one.</source>
        <translation>下次联系早于本次联系。</translation>
    </message>
    <message>
        <source>Enter a day that is still to come.</source>
        <translation>请填写以后的日期。</translation>
    </message>
    <message>
        <source>Place of the visit</source>
        <translation>走访地点</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>拨打次数</translation>
    </message>
    <message>
        <source>Needs told</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
</context>
<context>
    <name>ContactVerb</name>
    <message>
        <source>Who was not reached was not asked.</source>
        <translation>没有联系上的人没有被询问。</translation>
    </message>
    <message>
        <source>Leave --intent out.</source>
        <translation>请去掉 --intent。</translation>
    </message>
    <message>
        <source>Code or term of contact_outcome</source>
        <translation>contact_outcome 的代码或名称</translation>
    </message>
    <message>
        <source>Code or term of job_intent</source>
        <translation>job_intent 的代码或名称</translation>
    </message>
    <message>
        <source>Why not willing: code or term of no_intent_reason</source>
        <translation>没有意愿的原因：no_intent_reason 的代码或名称</translation>
    </message>
    <message>
        <source>How often was called</source>
        <translation>拨打了几次</translation>
    </message>
    <message>
        <source>Of a visit: code or term of visit_place</source>
        <translation>走访地点：visit_place 的代码或名称</translation>
    </message>
    <message>
        <source>Codes or terms of service_need, several with commas</source>
        <translation>service_need 的代码或名称，多个用逗号隔开</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简短说明</translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation>下次联系日期</translation>
    </message>
    <message>
        <source>Records an attempt to reach somebody</source>
        <translation>登记一次联系</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Number of the contact it corrects; both stay in the history</source>
        <translation>所更正的联系编号，两条记录都保留</translation>
    </message>
    <message>
        <source>Code or term of contact_method: 电话, 短信, …</source>
        <translation>contact_method 的代码或名称：电话、短信等</translation>
    </message>
    <message>
        <source>Asks the supervisor, for what is closed</source>
        <translation>已封账的，请主管批准</translation>
    </message>
    <message>
        <source>Opens a ticket as well: code or term of difficulty_kind</source>
        <translation>同时登记困难事项：difficulty_kind 的代码或名称</translation>
    </message>
    <message>
        <source>What is to be solved</source>
        <translation>要解决什么</translation>
    </message>
    <message>
        <source>Who sees to the ticket, by login, name or number; left out: who records it</source>
        <translation>由谁办理困难事项，写登录名、姓名或编号；不填为登记人</translation>
    </message>
    <message>
        <source>Last day of the ticket; left out: by difficulty.due_workdays</source>
        <translation>困难事项的最后期限；不填按 difficulty.due_workdays</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否联系上</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>求职意愿</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Way of guidance</source>
        <translation>指导方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>指导类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Accepted by the person</source>
        <translation>本人确认</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class or post</source>
        <translation>班次或岗位</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ask your supervisor for the correction, with a reason.</source>
        <translation>请写明理由，提请主管批准更正。</translation>
    </message>
    <message>
        <source>What was asked for cannot be carried out.</source>
        <translation>申请的事项无法执行。</translation>
    </message>
    <message>
        <source>Return the request; it is asked anew.</source>
        <translation>请退回申请，由申请人重新提出。</translation>
    </message>
    <message>
        <source>The registrations of that day have ended; what was recorded for them is closed.</source>
        <translation>当日的登记已经结束，已办记录已关闭。</translation>
    </message>
</context>
<context>
    <name>CounterActs</name>
    <message>
        <source>Fill in the field and save again.</source>
        <translation>请填写此栏后再保存。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请填写事情发生的日期。</translation>
    </message>
    <message>
        <source>How was the person contacted?</source>
        <translation>用什么方式联系的?</translation>
    </message>
    <message>
        <source>Was the person reached?</source>
        <translation>联系上本人了吗?</translation>
    </message>
    <message>
        <source>How was the guidance given?</source>
        <translation>职业指导用什么方式进行?</translation>
    </message>
    <message>
        <source>How many minutes did it take?</source>
        <translation>用了多少分钟?</translation>
    </message>
    <message>
        <source>What was the guidance about?</source>
        <translation>指导的内容是什么?</translation>
    </message>
    <message>
        <source>Was it training or an internship?</source>
        <translation>是培训还是见习?</translation>
    </message>
    <message>
        <source>Which class or post was offered?</source>
        <translation>提供的是哪个班次或岗位?</translation>
    </message>
    <message>
        <source>Why is the record withdrawn?</source>
        <translation>为什么撤回这条记录?</translation>
    </message>
    <message>
        <source>Give a reason; it stays in the history.</source>
        <translation>请写明原因；原因保留在历史中。</translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation>缺少上岗日期。</translation>
    </message>
    <message>
        <source>Enter the day; today is the usual answer.</source>
        <translation>请填写日期，通常为今天。</translation>
    </message>
    <message>
        <source>What came of the referral is not said.</source>
        <translation>没有填写推荐结果。</translation>
    </message>
    <message>
        <source>Choose a result from the list.</source>
        <translation>请从列表中选择结果。</translation>
    </message>
    <message>
        <source>Pay is never below nothing.</source>
        <translation>报酬不能为负数。</translation>
    </message>
    <message>
        <source>Type it like 3500.</source>
        <translation>请按 3500 的形式输入。</translation>
    </message>
    <message>
        <source>How was the policy made known?</source>
        <translation>政策以何种方式宣介?</translation>
    </message>
    <message>
        <source>No promise asks for it.</source>
        <translation>没有哪项服务承诺要求此记录。</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Decision</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>A member found work</source>
        <translation>有成员就业</translation>
    </message>
    <message>
        <source>The last job was lost</source>
        <translation>最后一名就业成员失业</translation>
    </message>
    <message>
        <source>The work was kept</source>
        <translation>就业已稳定</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>无待办</translation>
    </message>
    <message>
        <source>Visit the household</source>
        <translation>入户核实</translation>
    </message>
    <message>
        <source>Wait for the public notice</source>
        <translation>公示期未满</translation>
    </message>
    <message>
        <source>Offer a first job</source>
        <translation>推荐首个岗位</translation>
    </message>
    <message>
        <source>Bring one member into work</source>
        <translation>实现至少一人就业</translation>
    </message>
    <message>
        <source>Watch that the work is kept</source>
        <translation>观察就业是否稳定</translation>
    </message>
</context>
<context>
    <name>CoverVerbs</name>
    <message>
        <source>Who serves the people of a colleague who is away</source>
        <translation>专员不在岗时由谁代管</translation>
    </message>
    <message>
        <source>Says who covers for whom, from when to when</source>
        <translation>安排谁代管谁、起止日期</translation>
    </message>
    <message>
        <source>Who is away: login, name or number</source>
        <translation>不在岗的专员：登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Who covers: login, name or number</source>
        <translation>代管人：登录名、姓名或编号</translation>
    </message>
    <message>
        <source>First day away; left out: today</source>
        <translation>离岗第一天；不写为今天</translation>
    </message>
    <message>
        <source>First day back</source>
        <translation>返岗日</translation>
    </message>
    <message>
        <source>Code or term of leave_reason</source>
        <translation>leave_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Back today, or not away after all</source>
        <translation>今天返岗，或取消离岗</translation>
    </message>
    <message>
        <source>Number of the leave</source>
        <translation>离岗编号</translation>
    </message>
    <message>
        <source>Who is away and who covers today</source>
        <translation>谁不在岗、今天由谁代管</translation>
    </message>
    <message>
        <source>Those that are over, too</source>
        <translation>包括已结束的</translation>
    </message>
</context>
<context>
    <name>CreateDemo</name>
    <message>
        <source>The demo office was not finished.</source>
        <translation>演示单位没有建成。</translation>
    </message>
    <message>
        <source>Create it again; the unfinished one is removed.</source>
        <translation>请重新建立；未完成的已删除。</translation>
    </message>
</context>
<context>
    <name>CreateOffice</name>
    <message>
        <source>There is already a database in this place.</source>
        <translation>此处已有数据库。</translation>
    </message>
    <message>
        <source>Open it, or choose another place for the new one.</source>
        <translation>请打开它，或为新数据库另选位置。</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>a cell with more than %1 characters</source>
        <translation>有单元格超过 %1 个字符</translation>
    </message>
    <message>
        <source>text in an unknown encoding</source>
        <translation>编码无法识别的文字</translation>
    </message>
    <message>
        <source>a program&apos;s own file</source>
        <translation>程序自身的文件</translation>
    </message>
</context>
<context>
    <name>DataChecks</name>
    <message>
        <source>The identity number is not one that can be issued.</source>
        <translation>公民身份号码不符合编码规则。</translation>
    </message>
    <message>
        <source>Copy the 18 characters from the card.</source>
        <translation>对照身份证抄录 18 位号码。</translation>
    </message>
    <message>
        <source>The sex differs from the identity number.</source>
        <translation>性别与公民身份号码不一致。</translation>
    </message>
    <message>
        <source>Compare both with the card and correct the wrong one.</source>
        <translation>对照身份证，改正有误的一项。</translation>
    </message>
    <message>
        <source>The day of birth differs from the identity number.</source>
        <translation>出生日期与公民身份号码不一致。</translation>
    </message>
    <message>
        <source>The day of birth has not come yet.</source>
        <translation>出生日期还没有到。</translation>
    </message>
    <message>
        <source>Correct the day of birth.</source>
        <translation>改正出生日期。</translation>
    </message>
    <message>
        <source>The person would have left school as a child.</source>
        <translation>按出生日期，毕业时还是儿童。</translation>
    </message>
    <message>
        <source>Compare the day of graduation and the day of birth.</source>
        <translation>核对毕业日期和出生日期。</translation>
    </message>
    <message>
        <source>The employment began before the person was of working age.</source>
        <translation>就业时未达劳动年龄。</translation>
    </message>
    <message>
        <source>Compare the day of birth and the first day of work.</source>
        <translation>核对出生日期和就业日期。</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Correct the first or the last day.</source>
        <translation>改正开始日期或结束日期。</translation>
    </message>
    <message>
        <source>It was recorded with a day that had not come yet.</source>
        <translation>登记的日期在登记时还没有到。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>改正日期。</translation>
    </message>
    <message>
        <source>Registered as unemployed and as employed in the same time.</source>
        <translation>同一时间既登记失业又登记就业。</translation>
    </message>
    <message>
        <source>End the one that no longer holds, with its day.</source>
        <translation>终止已不成立的一条，写明日期。</translation>
    </message>
    <message>
        <source>A public-welfare post is held beside another employment.</source>
        <translation>在公益性岗位期间另有就业登记。</translation>
    </message>
    <message>
        <source>End the post, or the other employment, with its day.</source>
        <translation>终止公益性岗位或另一条就业登记，写明日期。</translation>
    </message>
    <message>
        <source>An internship is counted as a settled destination or job.</source>
        <translation>就业见习被计为已落实去向或就业。</translation>
    </message>
    <message>
        <source>Record the destination as waiting for work until a contract is signed.</source>
        <translation>签订劳动合同以前，去向登记为待就业。</translation>
    </message>
    <message>
        <source>Two transfers are recorded for the same time.</source>
        <translation>同一时间有两次转移就业。</translation>
    </message>
    <message>
        <source>End the earlier one before the later one begins.</source>
        <translation>后一次开始以前终止前一次。</translation>
    </message>
    <message>
        <source>The person belonged to two households in the same time.</source>
        <translation>同一时间属于两个家庭。</translation>
    </message>
    <message>
        <source>Let the person leave one of them.</source>
        <translation>办理从其中一个家庭迁出。</translation>
    </message>
    <message>
        <source>The household has no head.</source>
        <translation>家庭没有户主。</translation>
    </message>
    <message>
        <source>Add the head as the booklet names it.</source>
        <translation>按户口簿登记户主。</translation>
    </message>
    <message>
        <source>The credit code of the employer is not a valid one.</source>
        <translation>用人单位的统一社会信用代码不符合编码规则。</translation>
    </message>
    <message>
        <source>Copy the 18 characters from the business licence.</source>
        <translation>对照营业执照抄录 18 位代码。</translation>
    </message>
    <message>
        <source>An identity card is named, but no number.</source>
        <translation>证件为居民身份证，但没有号码。</translation>
    </message>
    <message>
        <source>Add the number, or take the kind of document out.</source>
        <translation>补录号码，或清空证件类型。</translation>
    </message>
    <message>
        <source>Somebody else was recorded under this number before.</source>
        <translation>另有一人曾以此号码登记。</translation>
    </message>
    <message>
        <source>Compare both people with their cards.</source>
        <translation>两人都对照身份证核实。</translation>
    </message>
    <message>
        <source>The name has a blank or a dot where none belongs.</source>
        <translation>姓名中的空格或间隔号不规范。</translation>
    </message>
    <message>
        <source>Write the name as on the card, with · between its parts.</source>
        <translation>按身份证书写姓名，各部分之间用“·”。</translation>
    </message>
    <message>
        <source>The place of residence has a code that is no longer used.</source>
        <translation>居住地的行政区划代码已停用。</translation>
    </message>
    <message>
        <source>Choose the place as it is called today.</source>
        <translation>按现行区划重新选择。</translation>
    </message>
    <message>
        <source>It ended, and the list has no such reason.</source>
        <translation>已终止，终止原因不在代码表内。</translation>
    </message>
    <message>
        <source>Correct the record and choose the reason.</source>
        <translation>更正记录，选择原因。</translation>
    </message>
    <message>
        <source>The person found work, and the registration as unemployed still holds.</source>
        <translation>本人已就业，失业登记仍未注销。</translation>
    </message>
    <message>
        <source>Register the employment; it ends the registration as unemployed.</source>
        <translation>办理就业登记，失业登记随之注销。</translation>
    </message>
    <message>
        <source>Registered as unemployed beyond the age of retirement.</source>
        <translation>已超过法定退休年龄，仍登记失业。</translation>
    </message>
    <message>
        <source>End the registration when the pension has begun.</source>
        <translation>已享受基本养老保险待遇的，注销登记。</translation>
    </message>
    <message>
        <source>Nobody reached the registered person for too long.</source>
        <translation>失业登记人员超过规定时间未联系上。</translation>
    </message>
    <message>
        <source>Contact the person; without contact the registration is cancelled.</source>
        <translation>与本人联系；联系不上的，按规定注销登记。</translation>
    </message>
    <message>
        <source>The credit code in the registration is not a valid one.</source>
        <translation>登记中的统一社会信用代码不符合编码规则。</translation>
    </message>
    <message>
        <source>Copy the 18 characters from the contract or the licence.</source>
        <translation>对照劳动合同或营业执照抄录 18 位代码。</translation>
    </message>
    <message>
        <source>The monthly pay is below the minimum wage of the place.</source>
        <translation>月工资低于当地最低工资标准。</translation>
    </message>
    <message>
        <source>Ask for the pay again, or record the work as part-time.</source>
        <translation>重新核实工资；非全日制用工的，改正合同类型。</translation>
    </message>
    <message>
        <source>The year is over, and where the graduate went is unknown.</source>
        <translation>毕业当年已过，去向仍未登记。</translation>
    </message>
    <message>
        <source>Ask the graduate and record the destination.</source>
        <translation>向毕业生了解并登记去向。</translation>
    </message>
    <message>
        <source>The destination counts as settled, and no paper proves it.</source>
        <translation>去向计为已落实，但没有凭证。</translation>
    </message>
    <message>
        <source>See the paper and name it in the record.</source>
        <translation>查验凭证并登记。</translation>
    </message>
    <message>
        <source>A slip says hired, and no employment was recorded since.</source>
        <translation>回执为录用，其后没有就业登记。</translation>
    </message>
    <message>
        <source>Ask the employer and register the employment.</source>
        <translation>向用人单位核实并办理就业登记。</translation>
    </message>
    <message>
        <source>The recognition of hardship is past its day of review.</source>
        <translation>就业困难认定已过复查期限。</translation>
    </message>
    <message>
        <source>Check the case again and record the review.</source>
        <translation>复查并登记。</translation>
    </message>
    <message>
        <source>The recognition lacks a paper that its category asks for.</source>
        <translation>认定缺少该类别要求的材料。</translation>
    </message>
    <message>
        <source>Ask for the paper; a wrong category is applied for anew.</source>
        <translation>请本人补交；类别有误的重新申请。</translation>
    </message>
    <message>
        <source>Recognised as in hardship and at work, and the recognition says nothing.</source>
        <translation>已认定就业困难的人员登记就业，认定中没有记载。</translation>
    </message>
    <message>
        <source>Record in the recognition that the person found work.</source>
        <translation>在认定中登记已就业。</translation>
    </message>
    <message>
        <source>Sensitive data are kept for a recognition, and no consent is on record.</source>
        <translation>为认定保存了敏感个人信息，没有同意记录。</translation>
    </message>
    <message>
        <source>Show the notice and record the person&apos;s consent.</source>
        <translation>告知本人并登记同意。</translation>
    </message>
    <message>
        <source>A relocated household has nobody at work who could be.</source>
        <translation>易地搬迁家庭有劳动能力，但无人就业。</translation>
    </message>
    <message>
        <source>Offer work to a member; one has to be employed.</source>
        <translation>向成员推荐岗位，至少一人就业。</translation>
    </message>
    <message>
        <source>The credit code speaks of another kind of employer.</source>
        <translation>统一社会信用代码与单位性质不一致。</translation>
    </message>
    <message>
        <source>Compare both with the business licence.</source>
        <translation>对照营业执照核实。</translation>
    </message>
    <message>
        <source>The person would be extraordinarily old.</source>
        <translation>年龄特别大。</translation>
    </message>
    <message>
        <source>Compare the day of birth with the card.</source>
        <translation>对照身份证核对出生日期。</translation>
    </message>
    <message>
        <source>Many people are recorded under this phone.</source>
        <translation>多人登记同一个电话。</translation>
    </message>
    <message>
        <source>Ask the person for the own number at the next contact.</source>
        <translation>下次联系时询问本人的号码。</translation>
    </message>
    <message>
        <source>The day of return has passed, and the transfer still holds.</source>
        <translation>已过预计返回日期，转移就业仍未终止。</translation>
    </message>
    <message>
        <source>Ask whether the person is back and end the transfer.</source>
        <translation>询问本人是否返回，已返回的终止。</translation>
    </message>
    <message>
        <source>The organisation code inside the credit code does not fit.</source>
        <translation>统一社会信用代码中的组织机构代码校验不符。</translation>
    </message>
    <message>
        <source>Some licences have such codes; compare with the licence.</source>
        <translation>个别执照确有这样的代码，请对照执照。</translation>
    </message>
    <message>
        <source>Very many graduates began at one employer on one day.</source>
        <translation>同一天有很多毕业生在同一单位上岗。</translation>
    </message>
    <message>
        <source>Ask the employer for the list of those who began.</source>
        <translation>向用人单位索取上岗名单核实。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>DatabaseVerbs</name>
    <message>
        <source>The database itself</source>
        <translation>数据库本身</translation>
    </message>
    <message>
        <source>Makes a database for an office</source>
        <translation>为一个单位新建数据库</translation>
    </message>
    <message>
        <source>Office code: county 6 + point 2</source>
        <translation>单位代码：县 6 位 + 网点 2 位</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Division, 6 or 9 digits</source>
        <translation>行政区划代码，6 位或 9 位</translation>
    </message>
    <message>
        <source>Office number in record ids</source>
        <translation>记录编号中的单位号</translation>
    </message>
    <message>
        <source>Brings the database to this version</source>
        <translation>把数据库升级到本版本</translation>
    </message>
    <message>
        <source>What the database is</source>
        <translation>数据库的基本情况</translation>
    </message>
    <message>
        <source>Digest of all rows by meaning</source>
        <translation>全部数据按含义计算的摘要</translation>
    </message>
    <message>
        <source>Looks for damage and contradictions</source>
        <translation>检查损坏和矛盾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell who works here.</source>
        <translation>“%1”没有说明谁在这里工作。</translation>
    </message>
    <message>
        <source>Write name=login:role, as in 王玲=wangling:clerk+supervisor. Roles: clerk, supervisor, approver, sysadmin, secadmin, auditor.</source>
        <translation>请写成 name=login:role，例如 王玲=wangling:clerk+supervisor。角色有 clerk、supervisor、approver、sysadmin、secadmin、auditor。</translation>
    </message>
    <message>
        <source>Write the three recovery codes down and give each to another person: any two of them open the office when passwords are lost, and they are told only now. Everybody changes the password at the first sign-in.</source>
        <translation>请抄下三枚恢复码并分别交给三个人：密码丢失时任意两枚即可打开本单位的数据，恢复码只在此刻显示。每个人首次登录时都要更换密码。</translation>
    </message>
    <message>
        <source>Who works here: name=login:role+role</source>
        <translation>谁在这里工作：name=login:role+role</translation>
    </message>
    <message>
        <source>Sealing anew</source>
        <translation>正在重新加密</translation>
    </message>
    <message>
        <source>Seals every protected value by a new key</source>
        <translation>用新密钥重新加密所有受保护的数据</translation>
    </message>
    <message>
        <source>Make no new key, only go on with the last one</source>
        <translation>不生成新密钥，只继续上一次的换密</translation>
    </message>
    <message>
        <source>Works out anew what is kept beside the records</source>
        <translation>重新推算随记录保存的数据</translation>
    </message>
    <message>
        <source>Working out anew</source>
        <translation>重新计算</translation>
    </message>
</context>
<context>
    <name>DayVerb</name>
    <message>
        <source>What was done on a day, with the audit trail&apos;s anchor</source>
        <translation>一天的办件汇总，附审计锚点</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>今天以外的日期</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
</context>
<context>
    <name>DemoVerbs</name>
    <message>
        <source>Demo office</source>
        <translation>演示单位</translation>
    </message>
    <message>
        <source>A fictional office to try things out</source>
        <translation>供试用的虚构单位</translation>
    </message>
    <message>
        <source>Makes a fictional office with a realistic caseload</source>
        <translation>生成一个业务量逼真的虚构单位</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>The same seed makes the same office</source>
        <translation>相同的种子生成相同的单位</translation>
    </message>
    <message>
        <source>Fictional county</source>
        <translation>虚构的县</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>%1 of %2, %3: not signed yet</source>
        <translation>%2 的 %1，%3：尚未签字</translation>
    </message>
    <message>
        <source>Slip %1, %2: out since %3, %4</source>
        <translation>回执 %1，%2：%3 开出，%4</translation>
    </message>
    <message>
        <source>%1 (a member another office keeps)</source>
        <translation>%1（另一机构的成员）</translation>
    </message>
</context>
<context>
    <name>DeskVerbs</name>
    <message>
        <source>Whose card? Give --person or --number.</source>
        <translation>谁的办事卡？请写 --person 或 --number。</translation>
    </message>
    <message>
        <source>case card --help shows an example.</source>
        <translation>case card --help 有示例。</translation>
    </message>
    <message>
        <source>All that is due for a person and the household, the best next step first</source>
        <translation>一个人和同户的全部到期事项，下一步在最前</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Why, for a person of another office</source>
        <translation>查看其他机构人员的理由</translation>
    </message>
</context>
<context>
    <name>DifficultyActs</name>
    <message>
        <source>What the person needs is not said.</source>
        <translation>没有写明要解决什么。</translation>
    </message>
    <message>
        <source>Say in a few words what is to be solved.</source>
        <translation>请用几句话写明要解决什么。</translation>
    </message>
    <message>
        <source>The explanation is missing.</source>
        <translation>缺少说明。</translation>
    </message>
    <message>
        <source>Say to whom it was referred, or why.</source>
        <translation>请写明转介给谁，或者为什么。</translation>
    </message>
    <message>
        <source>The last day lies before %1.</source>
        <translation>最后期限早于 %1。</translation>
    </message>
    <message>
        <source>Enter a later day, or none.</source>
        <translation>请填更晚的日期，或不填。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在今天以后。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填今天或更早的日期。</translation>
    </message>
    <message>
        <source>The day lies before what was recorded on %1.</source>
        <translation>日期早于 %1 已登记的内容。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填当天或更晚的日期。</translation>
    </message>
    <message>
        <source>Nobody of that number works here.</source>
        <translation>本单位没有此编号的人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在本单位工作的人员。</translation>
    </message>
    <message>
        <source>The ticket was closed on %1.</source>
        <translation>事项已于 %1 办结。</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>请先再次打开。</translation>
    </message>
    <message>
        <source>The ticket is open.</source>
        <translation>事项尚未办结。</translation>
    </message>
    <message>
        <source>There is nothing to open again.</source>
        <translation>不必再次打开。</translation>
    </message>
    <message>
        <source>The ticket was taken back.</source>
        <translation>事项已撤回。</translation>
    </message>
    <message>
        <source>Open a new one.</source>
        <translation>请另行登记。</translation>
    </message>
    <message>
        <source>This colleague has the ticket already.</source>
        <translation>事项已由这位同事办理。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择另一位。</translation>
    </message>
</context>
<context>
    <name>DifficultyEvents</name>
    <message>
        <source>handed to %1</source>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>再次打开</translation>
    </message>
</context>
<context>
    <name>DifficultyList</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Handed on, times</source>
        <translation>转办次数</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>DifficultyVerbs</name>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有这个名字的工作人员。</translation>
    </message>
    <message>
        <source>Write a login, a name or a number of staff.</source>
        <translation>请写登录名、姓名或人员编号。</translation>
    </message>
    <message>
        <source>Opens a ticket for what somebody needs</source>
        <translation>登记某人要解决的困难</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Code or term of difficulty_kind</source>
        <translation>difficulty_kind 的代码或名称</translation>
    </message>
    <message>
        <source>What is to be solved</source>
        <translation>要解决什么</translation>
    </message>
    <message>
        <source>Who sees to it, by login, name or number; left out: who opens it</source>
        <translation>办理人的登录名、姓名或编号；不写：登记人</translation>
    </message>
    <message>
        <source>Last day; left out: by difficulty.due_workdays</source>
        <translation>最后期限；不写：按 difficulty.due_workdays</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天时的日期</translation>
    </message>
    <message>
        <source>Number of the follow-up it was told in</source>
        <translation>说到此事的回访编号</translation>
    </message>
    <message>
        <source>Number of the contact it was told in</source>
        <translation>说到此事的联系记录编号</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Somebody else sees to it</source>
        <translation>转给另一人办理</translation>
    </message>
    <message>
        <source>Login, name or number of who takes over</source>
        <translation>接办人的登录名、姓名或编号</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Closes a ticket with its result</source>
        <translation>写明结果办结</translation>
    </message>
    <message>
        <source>Code or term of difficulty_result</source>
        <translation>difficulty_result 的代码或名称</translation>
    </message>
    <message>
        <source>To whom it was referred, or why</source>
        <translation>转介给谁，或原因</translation>
    </message>
    <message>
        <source>It is not solved after all</source>
        <translation>实际没有解决，再次打开</translation>
    </message>
    <message>
        <source>Takes back what was done last; both stay in the history</source>
        <translation>撤回上一步；两条记录都保留</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who sees to it, by login, name or number</source>
        <translation>办理人的登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>A person&apos;s tickets, oldest first</source>
        <translation>一个人的事项，最早的在前</translation>
    </message>
    <message>
        <source>Tickets, the soonest due first</source>
        <translation>事项，期限最近的在前</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Tickets and persons counted, and days to the solution</source>
        <translation>件数、人数和解决天数</translation>
    </message>
    <message>
        <source>困难事项: what somebody needs solved</source>
        <translation>困难事项：某人需要解决的困难</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateVerbs</name>
    <message>
        <source>Whose duplicates?</source>
        <translation>查谁的重复登记？</translation>
    </message>
    <message>
        <source>Give --person with a record number, or --all.</source>
        <translation>用 --person 给出记录编号，或用 --all。</translation>
    </message>
    <message>
        <source>May be registered already as person %1: %2.</source>
        <translation>可能已登记为 %1 号人员：%2。</translation>
    </message>
    <message>
        <source>People who may be registered twice</source>
        <translation>可能重复登记的人员</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Compare everybody with everybody</source>
        <translation>全部人员两两比对</translation>
    </message>
    <message>
        <source>Record number of somebody else: decides that they are two people, so that nobody is asked again</source>
        <translation>另一人的记录编号：确认两人不是同一人，以后不再询问</translation>
    </message>
    <message>
        <source>With --all: people looked at, at most</source>
        <translation>与 --all 合用：最多查看的人数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的续读位置</translation>
    </message>
    <message>
        <source>Why, for a person of another office</source>
        <translation>查看其他机构人员的理由</translation>
    </message>
</context>
<context>
    <name>EdgeCases</name>
    <message>
        <source>A case of the demo office cannot be followed.</source>
        <translation>演示单位的一个样例无法照做。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Somebody else</source>
        <translation>另一位工作人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Kept beside it is what %1 changed meanwhile: %2.</source>
        <translation>一并保留了%1的改动：%2。</translation>
    </message>
</context>
<context>
    <name>EmployerImportText</name>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
</context>
<context>
    <name>EmployerList</name>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Licence checked on</source>
        <translation>执照核验日期</translation>
    </message>
    <message>
        <source>Open vacancies</source>
        <translation>开放岗位</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>EmployerVerbs</name>
    <message>
        <source>Record numbers of employers, several with commas</source>
        <translation>用人单位的记录号，多个用逗号隔开</translation>
    </message>
    <message>
        <source>Puts employers on the list of key employers</source>
        <translation>将企业列入重点企业名单</translation>
    </message>
    <message>
        <source>Code or term of key_employer_kind</source>
        <translation>key_employer_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Why, in words; of no person</source>
        <translation>理由，用文字；不写个人</translation>
    </message>
    <message>
        <source>First day on the list; left out: today</source>
        <translation>列入名单之日；不写即今日</translation>
    </message>
    <message>
        <source>Takes employers off the list</source>
        <translation>将企业移出名单</translation>
    </message>
    <message>
        <source>Code or term of key_off_reason</source>
        <translation>key_off_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Names the officer of key employers</source>
        <translation>指定重点企业的人社服务专员</translation>
    </message>
    <message>
        <source>Login, name or number of staff</source>
        <translation>工作人员的登录名、姓名或编号</translation>
    </message>
    <message>
        <source>No officer is named any more</source>
        <translation>不再指定专员</translation>
    </message>
    <message>
        <source>Code or term of key_assign_reason</source>
        <translation>key_assign_reason 的代码或名称</translation>
    </message>
    <message>
        <source>How often key employers are contacted</source>
        <translation>重点企业的联系间隔</translation>
    </message>
    <message>
        <source>Calendar days between contacts; left out: as the office set</source>
        <translation>两次联系相隔的自然日；不写即按本单位设定</translation>
    </message>
    <message>
        <source>Takes back what was done to key employers</source>
        <translation>撤回对重点企业的办理</translation>
    </message>
    <message>
        <source>Batch number, as the act told it</source>
        <translation>批次号，办理时已告知</translation>
    </message>
</context>
<context>
    <name>EmployerVisitVerbs</name>
    <message>
        <source>Records a contact with an employer</source>
        <translation>登记对企业的走访或电话</translation>
    </message>
    <message>
        <source>Record number of the employer</source>
        <translation>用人单位的记录号</translation>
    </message>
    <message>
        <source>Code or term of employer_visit_way</source>
        <translation>employer_visit_way 的代码或名称</translation>
    </message>
    <message>
        <source>Whom somebody spoke to; kept sealed</source>
        <translation>接待人；加密保存</translation>
    </message>
    <message>
        <source>What the employer needs; kept sealed</source>
        <translation>用工等需求；加密保存</translation>
    </message>
    <message>
        <source>Day; left out: today</source>
        <translation>日期；不写即今日</translation>
    </message>
    <message>
        <source>Next contact, as agreed</source>
        <translation>约定的下次联系日</translation>
    </message>
    <message>
        <source>Number of a contact to take back</source>
        <translation>要撤回的走访编号</translation>
    </message>
    <message>
        <source>A key employer with its officers and contacts</source>
        <translation>一家重点企业及其历任专员和历次走访</translation>
    </message>
    <message>
        <source>The list of key employers</source>
        <translation>重点企业名单</translation>
    </message>
    <message>
        <source>How it stands; left out: all on the list</source>
        <translation>状态；不写即名单上全部</translation>
    </message>
    <message>
        <source>Code or term of key_employer_kind</source>
        <translation>key_employer_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Login, name or number of staff</source>
        <translation>工作人员的登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Those without an officer</source>
        <translation>没有专员的</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的游标</translation>
    </message>
</context>
<context>
    <name>Employers</name>
    <message>
        <source>An employer with this credit code is registered already.</source>
        <translation>此统一社会信用代码的用人单位已登记。</translation>
    </message>
    <message>
        <source>Search by the code and open that employer.</source>
        <translation>请按代码查找并打开该单位。</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The password of the file is too short.</source>
        <translation>文件的密码太短。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n sign(s); tell it to the receiver another way than the file.</source>
        <translation>
            <numerusform>至少 %n 个字符；请通过文件以外的途径告知接收人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndedCases</name>
    <message>
        <source>Every registration of the person has ended.</source>
        <translation>该人员的登记已全部终止。</translation>
    </message>
    <message>
        <source>Register the person again, or record it on the person&apos;s page.</source>
        <translation>请重新登记该人员，或在人员页记录。</translation>
    </message>
</context>
<context>
    <name>EndingStaff</name>
    <message>
        <source>%1 is the last who works here.</source>
        <translation>%1 是本单位最后一名工作人员。</translation>
    </message>
    <message>
        <source>Add the successor first.</source>
        <translation>请先增加接任人员。</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>The record is part of number %1.</source>
        <translation>该记录已并入编号 %1。</translation>
    </message>
    <message>
        <source>Choose that one.</source>
        <translation>请选那一条。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>该人的个人信息已删除。</translation>
    </message>
    <message>
        <source>There is nobody left to enrol.</source>
        <translation>没有可以报名的人。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有选人。</translation>
    </message>
    <message>
        <source>Choose who applies.</source>
        <translation>请选报名的人。</translation>
    </message>
    <message>
        <source>The round ended on %1.</source>
        <translation>该期已于 %1 结束。</translation>
    </message>
    <message>
        <source>Choose a round that is under way.</source>
        <translation>请选进行中的一期。</translation>
    </message>
    <message>
        <source>None of them can be taken back.</source>
        <translation>没有可以撤回的报名。</translation>
    </message>
    <message>
        <source>Look at what has happened to them since.</source>
        <translation>请查看此后办了什么。</translation>
    </message>
</context>
<context>
    <name>EnrolmentActs</name>
    <message>
        <source>Every place of the round is taken.</source>
        <translation>该期名额已满。</translation>
    </message>
    <message>
        <source>Wait until one is free, or change the places.</source>
        <translation>等名额空出，或修改名额。</translation>
    </message>
    <message>
        <source>The application was taken back.</source>
        <translation>该报名已撤回。</translation>
    </message>
    <message>
        <source>Record a new one.</source>
        <translation>请重新报名。</translation>
    </message>
    <message>
        <source>Place %1 of the waiting list is not in turn yet.</source>
        <translation>轮候第 %1 位，还没有轮到。</translation>
    </message>
    <message>
        <source>Admit who comes first, or say why not.</source>
        <translation>请先纳入排在前面的人，或写明理由。</translation>
    </message>
    <message>
        <source>The day of entry lies before the admission.</source>
        <translation>进入日期早于纳入日期。</translation>
    </message>
    <message>
        <source>Enter %1 or a later day.</source>
        <translation>请填 %1 或以后的日期。</translation>
    </message>
    <message>
        <source>The person is enrolled in the programme already.</source>
        <translation>此人已参加该计划。</translation>
    </message>
    <message>
        <source>End or withdraw the other enrolment first.</source>
        <translation>请先结束或退出另一次参加。</translation>
    </message>
    <message>
        <source>The explanation is missing.</source>
        <translation>缺少说明。</translation>
    </message>
    <message>
        <source>Say in a few words what or why.</source>
        <translation>请简要写明内容或理由。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在今天之后。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填今天或以前的日期。</translation>
    </message>
    <message>
        <source>The day lies before what was recorded on %1.</source>
        <translation>日期早于 %1 已登记的办理。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填该日或以后的日期。</translation>
    </message>
    <message>
        <source>The enrolment was closed on %1.</source>
        <translation>该次参加已于 %1 结束。</translation>
    </message>
    <message>
        <source>Take the end back, or record a new one.</source>
        <translation>请撤回结束，或重新报名。</translation>
    </message>
    <message>
        <source>The person has no place yet.</source>
        <translation>此人尚未纳入。</translation>
    </message>
    <message>
        <source>Admit the person first.</source>
        <translation>请先纳入。</translation>
    </message>
    <message>
        <source>The person has a place already.</source>
        <translation>此人已经纳入。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>不需要再办。</translation>
    </message>
    <message>
        <source>The person enters the programme on %1.</source>
        <translation>此人于 %1 进入计划。</translation>
    </message>
    <message>
        <source>Record a later day, or a withdrawal.</source>
        <translation>请填以后的日期，或办理退出。</translation>
    </message>
</context>
<context>
    <name>EnrolmentPlan</name>
    <message>
        <source>Nobody of that number works here.</source>
        <translation>本机构没有该编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选今天在岗的人员。</translation>
    </message>
    <message>
        <source>The step was closed on %1.</source>
        <translation>该步骤已于 %1 办结。</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>请先重新打开。</translation>
    </message>
    <message>
        <source>The step is open.</source>
        <translation>该步骤尚未办结。</translation>
    </message>
    <message>
        <source>There is nothing to open again.</source>
        <translation>不需要重新打开。</translation>
    </message>
</context>
<context>
    <name>EnrolmentStates</name>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>轮候</translation>
    </message>
    <message>
        <source>Admitted, not yet begun</source>
        <translation>已纳入未开始</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message>
        <source>Dropped on %1</source>
        <translation>%1 取消</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>no last day is set</source>
        <translation>期限未设定</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 done, %2 open</source>
        <translation>完成 %1 项，待办 %2 项</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message>
        <source>This office has not set how long data are kept.</source>
        <translation>本机构尚未设置个人信息的保存年限。</translation>
    </message>
    <message>
        <source>The supervisor sets the years by the office&apos;s archive rules first; nothing is erased before.</source>
        <translation>请主管先按本机构的档案规定设置年限；设置之前不删除任何信息。</translation>
    </message>
    <message>
        <source>A registration of the person still holds.</source>
        <translation>该人员还有一项登记有效。</translation>
    </message>
    <message>
        <source>End it first; the years are counted from then.</source>
        <translation>请先结束登记；保存年限从结束之日起算。</translation>
    </message>
    <message>
        <source>The data are kept until %1.</source>
        <translation>该信息须保存至 %1。</translation>
    </message>
    <message>
        <source>Ask again after that day.</source>
        <translation>请在该日之后再申请。</translation>
    </message>
    <message>
        <source>Why are the data erased?</source>
        <translation>为什么删除？</translation>
    </message>
    <message>
        <source>Give a reason without the person&apos;s name or numbers; it stays in the audit trail.</source>
        <translation>请写明理由，不要写姓名和号码；理由会留在审计记录中。</translation>
    </message>
    <message>
        <source>The request is about another person.</source>
        <translation>该申请针对的是另一名人员。</translation>
    </message>
    <message>
        <source>Ask for this person&apos;s erasure.</source>
        <translation>请为该人员另行申请删除。</translation>
    </message>
    <message>
        <source>Data are kept for 1 to %1 years.</source>
        <translation>保存年限为 1 到 %1 年。</translation>
    </message>
    <message>
        <source>Look into the office&apos;s archive rules.</source>
        <translation>请查阅本机构的档案规定。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The data of this person were erased before.</source>
        <translation>该人员的信息已经删除。</translation>
    </message>
    <message>
        <source>What is left names nobody.</source>
        <translation>剩余的记录不指向任何人。</translation>
    </message>
    <message>
        <source>The person still belongs to a household.</source>
        <translation>此人仍属于某个家庭。</translation>
    </message>
    <message>
        <source>Let the person leave it first.</source>
        <translation>请先登记其离开该家庭。</translation>
    </message>
</context>
<context>
    <name>ExaminePaper</name>
    <message>
        <source>This is no JPEG, PNG or TIFF picture and no PDF file.</source>
        <translation>这不是 JPEG、PNG、TIFF 图片，也不是 PDF 文件。</translation>
    </message>
    <message>
        <source>Save the paper as one of them. What a file is called does not count.</source>
        <translation>请存成其中一种；文件名不算。</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>图片超过 %1 百万像素。</translation>
    </message>
    <message>
        <source>Take it again with a lower resolution; 300 dpi are plenty.</source>
        <translation>请降低分辨率重拍，300 dpi 足够。</translation>
    </message>
    <message>
        <source>The file has more than %1 pages.</source>
        <translation>文件超过 %1 页。</translation>
    </message>
    <message>
        <source>File it in parts.</source>
        <translation>请分几份存。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Take the picture again.</source>
        <translation>请重拍。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>Take it again with a lower resolution, or file it in parts.</source>
        <translation>请降低分辨率重拍，或分几份存。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Take the picture again, or ask for the file once more.</source>
        <translation>请重拍，或请对方重发文件。</translation>
    </message>
    <message>
        <source>The PDF file is locked by a password.</source>
        <translation>PDF 文件有密码。</translation>
    </message>
    <message>
        <source>Ask for it without a password, or take a picture of the paper.</source>
        <translation>请对方提供没有密码的文件，或直接拍照。</translation>
    </message>
</context>
<context>
    <name>ExchangeErrors</name>
    <message>
        <source>Open it in the spreadsheet program, choose &quot;Save as&quot; and the type &quot;Excel workbook (.xlsx)&quot;, then import the new file.</source>
        <translation>请在表格软件中打开，选择“另存为”，类型为“Excel 工作簿 (.xlsx)”，再导入新文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>Check that it exists and that no other program holds it.</source>
        <translation>请检查文件是否存在，是否被其他程序占用。</translation>
    </message>
    <message>
        <source>The file is not a table but %1.</source>
        <translation>文件不是表格，而是%1。</translation>
    </message>
    <message>
        <source>The file is a workbook in the old .xls format.</source>
        <translation>这是旧格式 .xls 的工作簿。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>工作簿有密码保护。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, remove the password for opening, save it and import it again.</source>
        <translation>请在表格软件中打开，取消打开密码，保存后再导入。</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged.</source>
        <translation>文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>Copy or download it again; if it still opens in the spreadsheet program, save it there under a new name and import that.</source>
        <translation>请重新复制或下载；如果表格软件还能打开，请另存为新文件再导入。</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>文件太大：%1。</translation>
    </message>
    <message>
        <source>Split it into smaller files, or copy the filled cells alone into a new workbook.</source>
        <translation>请拆成较小的文件，或只把有内容的单元格复制到新工作簿。</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>超过 %1 列</translation>
    </message>
    <message>
        <source>The workbook holds a document type declaration, which no spreadsheet program writes; it is not read.</source>
        <translation>工作簿含有文档类型声明，表格软件不会写入这种内容，因此不予读取。</translation>
    </message>
    <message>
        <source>Ask the sender where the file comes from.</source>
        <translation>请向发送人询问文件来源。</translation>
    </message>
    <message>
        <source>No row with known column names was found.</source>
        <translation>没有找到含已知列名的行。</translation>
    </message>
    <message>
        <source>Put the column names of the template into one of the first 20 rows, or give a mapping file.</source>
        <translation>请把模板的列名放在前 20 行中的一行，或提供列对照文件。</translation>
    </message>
    <message>
        <source>These columns are missing: %1.</source>
        <translation>缺少以下列：%1。</translation>
    </message>
    <message>
        <source>Add them to the file, or say in a mapping file which column holds them.</source>
        <translation>请在文件中补上，或在列对照文件中说明在哪一列。</translation>
    </message>
    <message>
        <source>The mapping file is not usable: %1.</source>
        <translation>列对照文件不能使用：%1。</translation>
    </message>
    <message>
        <source>Write one line for each column: its key, a comma, and the name in your file.</source>
        <translation>每列写一行：列的键、逗号、文件中的列名。</translation>
    </message>
    <message>
        <source>The name of the file to be written has no known ending.</source>
        <translation>要写入的文件名没有可识别的扩展名。</translation>
    </message>
    <message>
        <source>Let it end in .xlsx or .csv.</source>
        <translation>请以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left, and that the file is not open in another program; or choose another place.</source>
        <translation>请检查文件夹是否存在、可否写入、空间是否够、文件是否被其他程序打开，或换一个位置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is there under this name already is no file.</source>
        <translation>这个名称已被占用，且不是普通文件。</translation>
    </message>
    <message>
        <source>A folder or a device is not replaced. Choose the name of a new file.</source>
        <translation>文件夹或设备不会被替换。请换一个新的文件名。</translation>
    </message>
    <message>
        <source>The program that reads files does not start.</source>
        <translation>读取文件的程序无法启动。</translation>
    </message>
    <message>
        <source>Install Zhiqiao again; nothing was read.</source>
        <translation>请重新安装职桥；文件未被读取。</translation>
    </message>
    <message>
        <source>Reading the file takes more memory or time than one file may have.</source>
        <translation>读取该文件所需的内存或时间超过了单个文件的上限。</translation>
    </message>
    <message>
        <source>The reading of the file did not come to an end.</source>
        <translation>文件迟迟未能读完，已停止读取。</translation>
    </message>
    <message>
        <source>The reading of the file broke off.</source>
        <translation>文件读取中断。</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet program under a new name and import that. If it breaks off again, ask the sender where the file comes from.</source>
        <translation>请在表格软件中另存为新文件后再导入；如仍然中断，请向提供者核实文件来源。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There is no list named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的列表。</translation>
    </message>
    <message>
        <source>Lists: %1.</source>
        <translation>列表：%1。</translation>
    </message>
    <message>
        <source>Writes a whole list to a file</source>
        <translation>把整个列表写入文件</translation>
    </message>
    <message>
        <source>File ending in .xlsx or .csv</source>
        <translation>以 .xlsx 或 .csv 结尾的文件</translation>
    </message>
    <message>
        <source>Nobody is in charge of what this list holds.</source>
        <translation>这个清单里的内容没有负责人。</translation>
    </message>
    <message>
        <source>Leave --own out.</source>
        <translation>去掉 --own。</translation>
    </message>
    <message>
        <source>Password for the file: </source>
        <translation>文件的密码：</translation>
    </message>
    <message>
        <source>An encrypted file ends in .zip, and no other does.</source>
        <translation>加密文件以 .zip 结尾，其他文件不以 .zip 结尾。</translation>
    </message>
    <message>
        <source>Such as --encrypt --out people.xlsx.zip.</source>
        <translation>例如 --encrypt --out people.xlsx.zip。</translation>
    </message>
    <message>
        <source>Only those of who acts</source>
        <translation>只含操作人本人负责的</translation>
    </message>
    <message>
        <source>As an encrypted .zip; its password from ZHIQIAO_EXPORT_PASSWORD or asked for</source>
        <translation>写成加密的 .zip；密码取自 ZHIQIAO_EXPORT_PASSWORD，否则询问</translation>
    </message>
    <message>
        <source>Writes nothing, but asks a second person, for this reason</source>
        <translation>不写文件，只以此理由向第二人申请</translation>
    </message>
    <message>
        <source>From how many rows on a second person is needed</source>
        <translation>超过多少行需要第二人同意</translation>
    </message>
    <message>
        <source>The new limit</source>
        <translation>新的行数上限</translation>
    </message>
    <message>
        <source>people, vacancies, employers, referrals, hardship, help, households, findings, away, worklist or journal</source>
        <translation>people、vacancies、employers、referrals、hardship、help、households、findings、away、worklist 或 journal</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>This is no day. Type it like 2022-07-01.</source>
        <translation>这不是日期。请按 2022-07-01 的样子输入。</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 3500.</source>
        <translation>这不是金额。请按 3500 的样子输入。</translation>
    </message>
    <message>
        <source>Several entries or none fit this. Choose one of the list.</source>
        <translation>符合的有多项或没有。请从列表中选择一项。</translation>
    </message>
</context>
<context>
    <name>FileDialogText</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>FileDigest</name>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>读取期间文件被改动了。</translation>
    </message>
    <message>
        <source>Close it in the other program and start again.</source>
        <translation>请在另一程序中关闭它，再重新开始。</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>Why is the finding set aside?</source>
        <translation>为什么搁置？</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>请从列表中选择理由。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>Enter the last day on which it stays set aside, or no day: until the facts change.</source>
        <translation>填写搁置到哪一天为止；不填的，到数据有变动为止。</translation>
    </message>
    <message>
        <source>The finding is not set aside.</source>
        <translation>这一条没有搁置。</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>它已在清单里。</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么改</translation>
    </message>
    <message>
        <source>Why set aside</source>
        <translation>搁置理由</translation>
    </message>
    <message>
        <source>Set aside until</source>
        <translation>搁置到</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>对象编号</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在今天之后。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The day lies before the first day of work, %1.</source>
        <translation>日期早于上岗日期 %1。</translation>
    </message>
    <message>
        <source>Enter a later day.</source>
        <translation>请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The person cannot have left after being asked.</source>
        <translation>离职日期不能晚于了解的日期。</translation>
    </message>
    <message>
        <source>Enter the first day no longer employed there.</source>
        <translation>请填写不再在岗的第一天。</translation>
    </message>
    <message>
        <source>It is not said whether the person still works there.</source>
        <translation>没有填写是否仍在岗。</translation>
    </message>
    <message>
        <source>Choose an answer from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The first day no longer employed is missing.</source>
        <translation>缺少不再在岗的第一天。</translation>
    </message>
    <message>
        <source>Enter the day; ask the employer if the person does not know it.</source>
        <translation>请填写日期；本人说不清的，问用人单位。</translation>
    </message>
    <message>
        <source>Pay is never below nothing.</source>
        <translation>工资不能为负数。</translation>
    </message>
    <message>
        <source>Type it like 3500.</source>
        <translation>如 3500。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>没有填写原因。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请简要写明原因。</translation>
    </message>
</context>
<context>
    <name>FollowUpErrors</name>
    <message>
        <source>This follow-up was corrected or withdrawn already.</source>
        <translation>这条回访已更正或撤回。</translation>
    </message>
    <message>
        <source>Open the person again and correct the newest record.</source>
        <translation>请重新打开此人，更正最新的一条。</translation>
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>Insured</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Not insured</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contacted by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>No longer since</source>
        <translation>不再在岗</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社会保险</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>FollowUpStates</name>
    <message>
        <source>To be asked</source>
        <translation>待了解</translation>
    </message>
    <message>
        <source>Still employed</source>
        <translation>仍在岗</translation>
    </message>
    <message>
        <source>Had left</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>FollowUpVerbs</name>
    <message>
        <source>The person was not placed anywhere.</source>
        <translation>此人没有上岗记录。</translation>
    </message>
    <message>
        <source>A receipt with a hire makes a placement.</source>
        <translation>登记录用的回执即建立上岗记录。</translation>
    </message>
    <message>
        <source>What is to be asked about a person&apos;s work, and what was told</source>
        <translation>一个人的上岗应了解什么、已了解到什么</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Records an attempt to ask, and the answer</source>
        <translation>登记一次回访和了解到的情况</translation>
    </message>
    <message>
        <source>Number of the placement; left out: the one to be asked about first</source>
        <translation>上岗记录编号；不写为最先应回访的一次</translation>
    </message>
    <message>
        <source>Code or term of contact_method; left out: by phone</source>
        <translation>contact_method 的代码或名称；不写为电话</translation>
    </message>
    <message>
        <source>Code or term of contact_outcome; left out: reached</source>
        <translation>contact_outcome 的代码或名称；不写为接通</translation>
    </message>
    <message>
        <source>Code or term of work_standing: 仍在岗, 已离职, …</source>
        <translation>work_standing 的代码或名称：仍在岗、已离职……</translation>
    </message>
    <message>
        <source>First day no longer employed there</source>
        <translation>不再在岗的第一天</translation>
    </message>
    <message>
        <source>Monthly pay in 元</source>
        <translation>月薪(元)</translation>
    </message>
    <message>
        <source>Code or term of contract_type</source>
        <translation>contract_type 的代码或名称</translation>
    </message>
    <message>
        <source>Social insurance is paid</source>
        <translation>是否参加社会保险</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天的日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Number of the record that it corrects</source>
        <translation>所更正的记录编号</translation>
    </message>
    <message>
        <source>Takes a record back; both stay in the history</source>
        <translation>撤回一条记录，两条都留在历史中</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>回访: whether placed people still work there</source>
        <translation>回访：上岗人员是否仍在岗</translation>
    </message>
</context>
<context>
    <name>FormNumbers</name>
    <message>
        <source>A form code has 20 digits, a form number 16.</source>
        <translation>扫码编号为 20 位，表单编号为 16 位。</translation>
    </message>
    <message>
        <source>Scan the code again, or type the number printed beside it.</source>
        <translation>请再扫一次，或输入旁边印的编号。</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others.</source>
        <translation>末两位与其他数字不符。</translation>
    </message>
    <message>
        <source>One digit was misread or mistyped: scan or type it again.</source>
        <translation>有一位读错或输错：请再扫一次或重新输入。</translation>
    </message>
    <message>
        <source>This is no code of a referral letter.</source>
        <translation>这不是推荐信的编号。</translation>
    </message>
    <message>
        <source>Scan the code on the letter, its stub or its receipt.</source>
        <translation>请扫描推荐信、存根或回执上的码。</translation>
    </message>
    <message>
        <source>This is no code of an onward referral.</source>
        <translation>这不是转介单的编码。</translation>
    </message>
    <message>
        <source>Scan the code on the form or its feedback part.</source>
        <translation>请扫描转介单或反馈栏上的编码。</translation>
    </message>
</context>
<context>
    <name>FormOutputText</name>
    <message>
        <source>No Chinese font for printing is installed.</source>
        <translation>没有安装用于打印的中文字体。</translation>
    </message>
    <message>
        <source>Install the package fonts-lxgw-wenkai, then start the program again.</source>
        <translation>请安装 fonts-lxgw-wenkai 软件包，再启动程序。</translation>
    </message>
</context>
<context>
    <name>FunnelText</name>
    <message>
        <source>n</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>% of first</source>
        <translation>占首步 %</translation>
    </message>
    <message>
        <source>% of previous</source>
        <translation>占上一步 %</translation>
    </message>
</context>
<context>
    <name>GraduateVerbs</name>
    <message>
        <source>So few graduates are not told of.</source>
        <translation>毕业生人数太少，不予列出。</translation>
    </message>
    <message>
        <source>Ask for a larger office or year.</source>
        <translation>请扩大单位或年份的范围。</translation>
    </message>
    <message>
        <source>Destinations of graduates and their rates</source>
        <translation>毕业生去向和两项比率</translation>
    </message>
    <message>
        <source>Registers where a graduate went</source>
        <translation>登记毕业生去向</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Destination, code or term of graduate_destination</source>
        <translation>毕业去向，graduate_destination 的代码或名称</translation>
    </message>
    <message>
        <source>From which day, today if left out</source>
        <translation>从哪天起，不写为今天</translation>
    </message>
    <message>
        <source>Papers seen, codes of evidence_kind with | between</source>
        <translation>已核材料，evidence_kind 代码，用 | 分隔</translation>
    </message>
    <message>
        <source>How it was signed, code of sign_way</source>
        <translation>签约方式，sign_way 代码</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议书编号</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>单位或院校</translation>
    </message>
    <message>
        <source>Both rates of a year&apos;s graduates</source>
        <translation>一届毕业生的两项比率</translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation>毕业年份</translation>
    </message>
</context>
<context>
    <name>GroupSessions</name>
    <message>
        <source>does not count: %1 is an attendance only</source>
        <translation>不计：%1只记出席</translation>
    </message>
    <message>
        <source>does not count: not signed</source>
        <translation>不计：本人未签字</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>The database is in use by %1 on %2 (process %3).</source>
        <translation>数据库正由 %2 上的 %1(进程 %3)使用。</translation>
    </message>
    <message>
        <source>Close that program and try again. Several counters at once need a PostgreSQL server.</source>
        <translation>请关闭该程序后再试。几个窗口同时使用需要 PostgreSQL 服务器。</translation>
    </message>
</context>
<context>
    <name>GuidanceSheetWords</name>
    <message>
        <source>What the person asked for</source>
        <translation>主要诉求</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>问题诊断</translation>
    </message>
    <message>
        <source>Tests used and their result</source>
        <translation>测评工具与结果</translation>
    </message>
    <message>
        <source>Training or internship advised</source>
        <translation>推荐培训或见习</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>通话时间</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>通话号码</translation>
    </message>
    <message>
        <source>A line of the plan names no step.</source>
        <translation>建议与计划有一行没有写事项。</translation>
    </message>
    <message>
        <source>Say what is to be done, or clear the line.</source>
        <translation>请写明事项，或清空这一行。</translation>
    </message>
    <message>
        <source>The plan has more than %1 steps.</source>
        <translation>建议与计划超过 %1 项。</translation>
    </message>
    <message>
        <source>Keep the most important ones; the rest goes into the content.</source>
        <translation>保留最重要的几项，其余写入指导内容摘要。</translation>
    </message>
    <message>
        <source>The time of the call cannot be read.</source>
        <translation>通话时间无法识别。</translation>
    </message>
    <message>
        <source>Type it like 15:30.</source>
        <translation>请按 15:30 的样子填写。</translation>
    </message>
    <message>
        <source>The time of the recorded call is missing.</source>
        <translation>没有填写录音电话的通话时间。</translation>
    </message>
    <message>
        <source>The number that was called is missing.</source>
        <translation>没有填写通话号码。</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>请填写号码。</translation>
    </message>
    <message>
        <source>The next contact lies before the guidance.</source>
        <translation>下次联系日期早于指导日期。</translation>
    </message>
    <message>
        <source>Enter a day that is still to come.</source>
        <translation>请填写以后的日期。</translation>
    </message>
    <message>
        <source>Advice and plan</source>
        <translation>建议与计划</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系日期</translation>
    </message>
</context>
<context>
    <name>GuidanceVerbs</name>
    <message>
        <source>Records a guidance</source>
        <translation>记录一次职业指导</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Number of the guidance it corrects; both stay in the history</source>
        <translation>所更正的职业指导记录编号；两条都保留</translation>
    </message>
    <message>
        <source>面谈, 电话, 线上, 上门, or a code</source>
        <translation>面谈、电话、线上、上门，或代码</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Codes of guidance_type, one or several</source>
        <translation>guidance_type 的代码或名称，可以有几个</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>指导内容</translation>
    </message>
    <message>
        <source>How the person accepted it: signed, unless phone (a recorded call) or none is given; only what is accepted counts</source>
        <translation>本人如何确认：不写即 signed 签字，phone 为电话录音确认，none 为未确认；只有确认过的才计数</translation>
    </message>
    <message>
        <source>Time of the recorded call, like 15:30</source>
        <translation>录音电话的通话时间，如 15:30</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <translation>通话号码</translation>
    </message>
    <message>
        <source>主要诉求</source>
        <translation>主要诉求</translation>
    </message>
    <message>
        <source>问题诊断</source>
        <translation>问题诊断</translation>
    </message>
    <message>
        <source>测评工具与结果</source>
        <translation>测评工具与结果</translation>
    </message>
    <message>
        <source>建议与计划, five lines at most: step/who/last day</source>
        <translation>建议与计划，最多五项：事项/责任人/期限</translation>
    </message>
    <message>
        <source>推荐培训或见习</source>
        <translation>推荐培训或见习</translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation>下次联系日期</translation>
    </message>
    <message>
        <source>Code or term of satisfaction: 很满意, 满意, …</source>
        <translation>satisfaction 的代码或名称：很满意、满意……</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>No %1 goes with this record.</source>
        <translation>该记录没有 %1。</translation>
    </message>
    <message>
        <source>F6 goes with a guidance, F13-9 with a policy notice.</source>
        <translation>职业指导用 F6，政策宣介用 F13-9。</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪一种</translation>
    </message>
    <message>
        <source>Number of the guidance or notice; left out: the empty form</source>
        <translation>职业指导或政策宣介的记录编号；不写则为空白表格</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>职业指导记录表 or 政策告知单, filled or empty; 个人服务记录 of a person</source>
        <translation>职业指导记录表或政策告知单，填好的或空白的；一个人的个人服务记录</translation>
    </message>
    <message>
        <source>Record number, with service-record</source>
        <translation>记录编号，与 service-record 同用</translation>
    </message>
</context>
<context>
    <name>HandoverList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>未办件数</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未办事项</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>最先到期</translation>
    </message>
</context>
<context>
    <name>HardshipActs</name>
    <message>
        <source>Recognition is by real name: this person has no valid identity number.</source>
        <translation>认定实行实名制：此人没有有效的身份证号码。</translation>
    </message>
    <message>
        <source>Enter the number in the person&apos;s facts first.</source>
        <translation>请先在个人信息中填写号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is applied for or recognised already.</source>
        <translation>“%1”已申请或已认定。</translation>
    </message>
    <message>
        <source>Go on with that recognition.</source>
        <translation>请继续办理那一项认定。</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>没有这个类别。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not offered here.</source>
        <translation>本地没有开放“%1”。</translation>
    </message>
    <message>
        <source>Choose another category, or complete what is missing.</source>
        <translation>请另选类别，或补齐所缺。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>请填写办理的日期。</translation>
    </message>
    <message>
        <source>The signed 承诺 is missing.</source>
        <translation>缺少本人签署的承诺。</translation>
    </message>
    <message>
        <source>Print the form and let the person sign it.</source>
        <translation>请打印表格由本人签字。</translation>
    </message>
    <message>
        <source>There is no such reason.</source>
        <translation>没有这个原因。</translation>
    </message>
</context>
<context>
    <name>HardshipList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Recognised on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>HardshipPrintVerb</name>
    <message>
        <source>It is not said whose card it is.</source>
        <translation>没有说明是谁的援助卡。</translation>
    </message>
    <message>
        <source>Add the number of the recognition; hardship list shows them.</source>
        <translation>请加认定记录编号，可由 hardship list 查到。</translation>
    </message>
    <message>
        <source>认定表 filled or empty, 公示名单, 就业援助卡</source>
        <translation>打印认定表（可空白）、公示名单、就业援助卡</translation>
    </message>
    <message>
        <source>Number of the recognition; left out: the empty form</source>
        <translation>认定记录编号；不写则打印空白表</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>哪一种</translation>
    </message>
    <message>
        <source>Of a notice: the day it was posted</source>
        <translation>公示名单：公示开始的日期</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
</context>
<context>
    <name>HardshipSteps</name>
    <message>
        <source>Application</source>
        <translation>本人申请</translation>
    </message>
    <message>
        <source>Check by the community</source>
        <translation>社区(村)核实评议</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Review by the township</source>
        <translation>街道(乡镇)复核</translation>
    </message>
    <message>
        <source>Decision of the county</source>
        <translation>县(市、区)人社部门认定</translation>
    </message>
    <message>
        <source>Asked to decide again</source>
        <translation>申请复核</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Found work, watched</source>
        <translation>已就业(观察)</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Application taken back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>The recognition stands at &quot;%1&quot;; this step does not follow.</source>
        <translation>此项认定处于“%1”，不能办理这一步。</translation>
    </message>
    <message>
        <source>It is closed. Whoever needs help again applies anew.</source>
        <translation>此项已经结束；再有困难的，重新申请。</translation>
    </message>
    <message>
        <source>What can follow: %1.</source>
        <translation>可以办理：%1。</translation>
    </message>
    <message>
        <source>The public notice runs until %1.</source>
        <translation>公示到 %1 为止。</translation>
    </message>
    <message>
        <source>Review it on a later day.</source>
        <translation>请在公示期满之后复核。</translation>
    </message>
    <message>
        <source>It could be asked to decide again until %1.</source>
        <translation>申请复核的期限到 %1 为止。</translation>
    </message>
    <message>
        <source>The person may apply anew.</source>
        <translation>本人可以重新申请。</translation>
    </message>
    <message>
        <source>The rule %1 has no value for this day.</source>
        <translation>规则 %1 在这一天没有取值。</translation>
    </message>
    <message>
        <source>Ask who keeps the rules of the office.</source>
        <translation>请问本单位管理规则的人。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>请填写办理的日期。</translation>
    </message>
    <message>
        <source>The last step was on %1; this one is earlier.</source>
        <translation>上一步在 %1，这一步更早。</translation>
    </message>
    <message>
        <source>Compare the days.</source>
        <translation>请核对日期。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>The person has a right to know it.</source>
        <translation>应当告知本人理由。</translation>
    </message>
    <message>
        <source>Who proposes, who reviews and who decides are three people; you did an earlier step.</source>
        <translation>受理、复核、认定须由三人分别办理；您已办过前面的步骤。</translation>
    </message>
    <message>
        <source>Ask a colleague with this right.</source>
        <translation>请有此权限的同事办理。</translation>
    </message>
</context>
<context>
    <name>HardshipStores</name>
    <message>
        <source>No number can be made for this application.</source>
        <translation>无法为此申请编号。</translation>
    </message>
    <message>
        <source>The office&apos;s code must have 8 digits, and a year has 999999 numbers; look at the office&apos;s settings.</source>
        <translation>单位编码须为 8 位，每年最多 999999 号；请查看单位设置。</translation>
    </message>
</context>
<context>
    <name>HardshipVerbs</name>
    <message>
        <source>Records a person&apos;s application</source>
        <translation>登记本人申请</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Code or term</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Papers handed in, codes with commas</source>
        <translation>已交材料，代码用逗号隔开</translation>
    </message>
    <message>
        <source>The 承诺 is signed</source>
        <translation>承诺已签署</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>今天以外的日期</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>At which age this person retires: M60, F55, F50</source>
        <translation>此人的退休年龄：M60、F55、F50</translation>
    </message>
    <message>
        <source>The person&apos;s own words</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>Records the next step</source>
        <translation>登记下一步</translation>
    </message>
    <message>
        <source>Number of the recognition</source>
        <translation>认定记录编号</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>哪一步</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was found; why it was refused</source>
        <translation>核实情况；不予通过的理由</translation>
    </message>
    <message>
        <source>Ends a recognition</source>
        <translation>退出认定</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Recognitions, the soonest due first</source>
        <translation>认定清单，期限近的在前</translation>
    </message>
    <message>
        <source>Due by this day</source>
        <translation>期限不晚于这一天</translation>
    </message>
    <message>
        <source>Only those that are late</source>
        <translation>只列超期的</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或号码</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页的结尾</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Recognition of 就业困难人员, step by step</source>
        <translation>就业困难人员认定，逐步办理</translation>
    </message>
    <message>
        <source>What a person could apply for, and did</source>
        <translation>某人可申请的类别和办理经过</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>对象或动作</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例:</translation>
    </message>
</context>
<context>
    <name>HelpActs</name>
    <message>
        <source>The help plan was closed on %1.</source>
        <translation>帮扶计划已于 %1 结束。</translation>
    </message>
    <message>
        <source>A new recognition brings a new plan.</source>
        <translation>重新认定后会有新的计划。</translation>
    </message>
    <message>
        <source>The step is not open any more.</source>
        <translation>这一步已完成、未实施或已取消。</translation>
    </message>
    <message>
        <source>Correct its result, or add a step.</source>
        <translation>请更正它的结果，或增加一步。</translation>
    </message>
    <message>
        <source>The service of %1 has done this step.</source>
        <translation>%1 的服务记录已完成这一步。</translation>
    </message>
    <message>
        <source>Correct or withdraw the service in the person&apos;s file.</source>
        <translation>请在此人的页面更正或撤销该服务记录。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>请填写实际办理的日期。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>没有写原因。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>The day lies before the plan.</source>
        <translation>日期早于计划。</translation>
    </message>
    <message>
        <source>The plan began on %1.</source>
        <translation>计划从 %1 开始。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>期限早于开始的日期。</translation>
    </message>
    <message>
        <source>Enter a later day, or none.</source>
        <translation>请填写更晚的日期，或留空。</translation>
    </message>
    <message>
        <source>Nobody of that number works here.</source>
        <translation>没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在岗的人员。</translation>
    </message>
    <message>
        <source>An interval of %1 days cannot be set.</source>
        <translation>联系间隔不能是 %1 天。</translation>
    </message>
    <message>
        <source>Enter 1 to %1 days, or none.</source>
        <translation>请填写 1 到 %1 天，或不设定。</translation>
    </message>
    <message>
        <source>What is to be done is not said.</source>
        <translation>没有写明要做什么。</translation>
    </message>
    <message>
        <source>Say what exactly.</source>
        <translation>请写明具体内容。</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>步骤期限</translation>
    </message>
    <message>
        <source>Contact due</source>
        <translation>联系期限</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>HelpPlanVerbs</name>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有叫这个名字的工作人员。</translation>
    </message>
    <message>
        <source>Write a login, a name or a number of staff.</source>
        <translation>请填写工作人员的登录名、姓名或编号。</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>计划编号</translation>
    </message>
    <message>
        <source>Number of the plan; left out: the empty form</source>
        <translation>计划编号；不填则为空白表</translation>
    </message>
    <message>
        <source>A person&apos;s plans, the newest first</source>
        <translation>一个人的帮扶计划，最新的在前</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Adds a step, or corrects an open one</source>
        <translation>增加一步，或更正未完成的一步</translation>
    </message>
    <message>
        <source>Code or term</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>The last day; left out: no day is set</source>
        <translation>期限；不填则为未设定</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Number of the step that it corrects</source>
        <translation>被更正的步骤编号</translation>
    </message>
    <message>
        <source>Records what became of a step</source>
        <translation>登记步骤的结果</translation>
    </message>
    <message>
        <source>Number of the step</source>
        <translation>步骤编号</translation>
    </message>
    <message>
        <source>Code or term; open: it is not done after all</source>
        <translation>代码或名称；open 表示其实没有完成</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天时填写日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Puts somebody else in charge</source>
        <translation>移交给另一位责任人</translation>
    </message>
    <message>
        <source>Login, name or number of who takes over</source>
        <translation>接手人的登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How often the person is contacted</source>
        <translation>多久联系一次</translation>
    </message>
    <message>
        <source>Calendar days; 0: not set</source>
        <translation>自然日；0 为未设定</translation>
    </message>
    <message>
        <source>个人帮扶计划 filled or empty</source>
        <translation>个人帮扶计划，填好的或空白的</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>Help plans, the soonest due first</source>
        <translation>帮扶计划，期限近的在前</translation>
    </message>
    <message>
        <source>How pressing it is</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Only those with a late step or contact</source>
        <translation>只列步骤或联系已逾期的</translation>
    </message>
    <message>
        <source>Only those where a day or the interval is not set</source>
        <translation>只列期限或联系间隔未设定的</translation>
    </message>
    <message>
        <source>In charge of this member of staff</source>
        <translation>由这位工作人员负责的</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或号码</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>帮扶计划: the help plan of a recognised person</source>
        <translation>帮扶计划：已认定人员的帮扶计划</translation>
    </message>
</context>
<context>
    <name>HelpStates</name>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未实施</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>HelpStepFields</name>
    <message>
        <source>Kind of help</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>HoldVerbs</name>
    <message>
        <source>case hold --help shows an example.</source>
        <translation>见 case hold --help 的示例。</translation>
    </message>
    <message>
        <source>Whose work? Give --person or --household.</source>
        <translation>谁的事项？请写 --person 或 --household。</translation>
    </message>
    <message>
        <source>What work? Give --kind.</source>
        <translation>哪一类事项？请写 --kind。</translation>
    </message>
    <message>
        <source>Until when and why? Give --until and --reason.</source>
        <translation>搁置到哪天、什么理由？请写 --until 和 --reason。</translation>
    </message>
    <message>
        <source>Takes work off the worklist until a day, or ends that</source>
        <translation>把待办搁置到某一天，或提前恢复</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>家庭编号</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>The day it is there again</source>
        <translation>恢复待办的日期</translation>
    </message>
    <message>
        <source>Code or name of hold_reason</source>
        <translation>hold_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Back on the worklist now</source>
        <translation>立即恢复待办</translation>
    </message>
    <message>
        <source>Takes an act back: the operation it printed</source>
        <translation>撤销一次操作：写它输出的 operation</translation>
    </message>
    <message>
        <source>What was ever put on hold for a person</source>
        <translation>某人历次搁置的事项</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>on hold</source>
        <translation>搁置中</translation>
    </message>
    <message>
        <source>came back on its day</source>
        <translation>到期已恢复</translation>
    </message>
    <message>
        <source>ended before its day</source>
        <translation>提前恢复</translation>
    </message>
    <message>
        <source>done meanwhile</source>
        <translation>期间已办结</translation>
    </message>
    <message>
        <source>No row of the worklist is chosen.</source>
        <translation>没有选中待办事项。</translation>
    </message>
    <message>
        <source>Choose at least one; Space marks several.</source>
        <translation>请至少选择一条，空格键可选多条。</translation>
    </message>
    <message>
        <source>Why is it put on hold?</source>
        <translation>为什么搁置？</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>请从列表中选择理由。</translation>
    </message>
    <message>
        <source>Until when? The day has to lie ahead.</source>
        <translation>搁置到哪一天？须是今天以后的日期。</translation>
    </message>
    <message>
        <source>Enter the day on which it is there again.</source>
        <translation>请填写恢复待办的日期。</translation>
    </message>
    <message>
        <source>This is not on the worklist any more.</source>
        <translation>这一事项已不在待办中。</translation>
    </message>
    <message>
        <source>Read the list again: it is done, or due on another day.</source>
        <translation>请刷新清单：可能已办结，或者期限已变。</translation>
    </message>
    <message>
        <source>This is not on hold.</source>
        <translation>这一事项没有搁置。</translation>
    </message>
    <message>
        <source>It is on the worklist already.</source>
        <translation>它已经在待办中。</translation>
    </message>
    <message>
        <source>It was put on hold or taken up again since.</source>
        <translation>此后又被搁置或恢复过。</translation>
    </message>
    <message>
        <source>Change the hold as it is now.</source>
        <translation>请按现在的搁置情况处理。</translation>
    </message>
</context>
<context>
    <name>HouseholdActs</name>
    <message>
        <source>This day has not come yet.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>How is the person related to the head?</source>
        <translation>未填与户主的关系。</translation>
    </message>
    <message>
        <source>Choose a relation from the list.</source>
        <translation>请从列表中选择关系。</translation>
    </message>
    <message>
        <source>Nobody has belonged to this household since %1.</source>
        <translation>自 %1 起，该家庭已无成员。</translation>
    </message>
    <message>
        <source>Record the household anew under its booklet number.</source>
        <translation>请用户口簿号重新登记家庭。</translation>
    </message>
    <message>
        <source>The person belonged to a household until %1.</source>
        <translation>此人在 %1 之前属于另一家庭。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填写当天或以后的日期。</translation>
    </message>
    <message>
        <source>This state follows from records and is not stated.</source>
        <translation>该状态由登记记录得出，不能声明。</translation>
    </message>
    <message>
        <source>Record the registration it comes from.</source>
        <translation>请办理相应的登记。</translation>
    </message>
    <message>
        <source>What shows that it is so?</source>
        <translation>未填依据。</translation>
    </message>
    <message>
        <source>Choose the evidence from the list.</source>
        <translation>请从列表中选择依据。</translation>
    </message>
    <message>
        <source>The number of the household booklet is missing.</source>
        <translation>未填户口簿号。</translation>
    </message>
    <message>
        <source>It stands on the booklet&apos;s first page.</source>
        <translation>见户口簿首页。</translation>
    </message>
    <message>
        <source>A household has exactly one head.</source>
        <translation>一个家庭有且只有一名户主。</translation>
    </message>
    <message>
        <source>Name the person the booklet names first.</source>
        <translation>请填户口簿上的户主。</translation>
    </message>
    <message>
        <source>The address of the household is missing.</source>
        <translation>未填家庭住址。</translation>
    </message>
    <message>
        <source>Copy it from the booklet.</source>
        <translation>请按户口簿填写。</translation>
    </message>
    <message>
        <source>The household was recorded from %1 on.</source>
        <translation>该家庭自 %1 起登记。</translation>
    </message>
    <message>
        <source>The person belongs to no household.</source>
        <translation>此人不属于任何家庭。</translation>
    </message>
    <message>
        <source>Read the page again; somebody may have been faster.</source>
        <translation>请刷新页面，可能已由他人办理。</translation>
    </message>
    <message>
        <source>The person joined on %1.</source>
        <translation>此人于 %1 加入。</translation>
    </message>
</context>
<context>
    <name>HouseholdList</name>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核对提示</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>就业人数</translation>
    </message>
    <message>
        <source>Could work</source>
        <translation>可就业未就业</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Relocated on</source>
        <translation>搬迁日期</translation>
    </message>
    <message>
        <source>Last contract until</source>
        <translation>最后合同到期</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>登记起始</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>HouseholdSteps</name>
    <message>
        <source>not reported</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>No step leads from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>不能从“%1”转为“%2”。</translation>
    </message>
    <message>
        <source>What follows comes from the members&apos; records.</source>
        <translation>以后的状态由成员的记录推出。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>The household&apos;s state last changed on %1.</source>
        <translation>家庭状态最近一次变化在 %1。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填写当天或以后的日期。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请填写实际发生的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the household are in work.</source>
        <translation>
            <numerusform>家庭中有 %n 人就业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could work and are not registered as unemployed.</source>
        <translation>
            <numerusform>有 %n 人有能力有意愿就业但未登记失业。</numerusform>
        </translation>
    </message>
    <message>
        <source>No member is registered as unemployed.</source>
        <translation>家庭中无人登记失业。</translation>
    </message>
    <message>
        <source>Record what is missing about the members, or let the household leave the procedure.</source>
        <translation>请补录成员情况，或办理退出。</translation>
    </message>
    <message>
        <source>The public notice hangs until %1.</source>
        <translation>公示期到 %1 止。</translation>
    </message>
    <message>
        <source>Recognise the household on that day or later.</source>
        <translation>请在当天或以后认定。</translation>
    </message>
    <message>
        <source>A household is visited by two officers.</source>
        <translation>入户核实须两人。</translation>
    </message>
    <message>
        <source>Name the second one.</source>
        <translation>请填写另一名调查人。</translation>
    </message>
    <message>
        <source>Why does the household leave the procedure?</source>
        <translation>未填退出原因。</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>请从列表中选择原因。</translation>
    </message>
    <message>
        <source>No step leads to &quot;%1&quot;.</source>
        <translation>“%1”不能直接办理。</translation>
    </message>
</context>
<context>
    <name>HouseholdVerbs</name>
    <message>
        <source>Records a household</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>Number of the household booklet</source>
        <translation>户口簿号</translation>
    </message>
    <message>
        <source>Address, unless it is the head&apos;s</source>
        <translation>住址；不填即户主的住址</translation>
    </message>
    <message>
        <source>Division, 6 or 9 digits, unless it is the head&apos;s</source>
        <translation>区划代码，6 位或 9 位；不填即户主的</translation>
    </message>
    <message>
        <source>Record number of the head</source>
        <translation>户主的记录编号</translation>
    </message>
    <message>
        <source>Record number and relation of another member, like 13:1; may be repeated</source>
        <translation>其他成员的记录编号和关系，如 13:1；可重复</translation>
    </message>
    <message>
        <source>From which day on; today unless told</source>
        <translation>起始日期；不填即今天</translation>
    </message>
    <message>
        <source>Day of the move, of a household relocated for poverty relief</source>
        <translation>搬迁日期，仅易地搬迁户填写</translation>
    </message>
    <message>
        <source>One household with members, state and history</source>
        <translation>一个家庭的成员、状态和经过</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Households, the soonest deadline first</source>
        <translation>家庭列表，期限近的在前</translation>
    </message>
    <message>
        <source>open, or a code or term of household_state</source>
        <translation>open 为未清零，或 household_state 的代码、名称</translation>
    </message>
    <message>
        <source>overdue, due_soon or later</source>
        <translation>overdue 逾期，due_soon 将到期，later 未到期</translation>
    </message>
    <message>
        <source>unreported, test_gone, work_ends or relocated_idle</source>
        <translation>unreported 未申报，test_gone 已不再零就业，work_ends 最后合同将到期，relocated_idle 易地搬迁无人就业</translation>
    </message>
    <message>
        <source>Name or number of a member, or the booklet&apos;s number</source>
        <translation>成员姓名、证件号码，或户口簿号</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的续读位置</translation>
    </message>
    <message>
        <source>Adds a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Record number of the person</source>
        <translation>人员的记录编号</translation>
    </message>
    <message>
        <source>Code or term of relation</source>
        <translation>relation 的代码或名称</translation>
    </message>
    <message>
        <source>Lets a member leave</source>
        <translation>登记成员离开</translation>
    </message>
    <message>
        <source>Code or term of household_leave</source>
        <translation>household_leave 的代码或名称</translation>
    </message>
    <message>
        <source>First day outside the household; today unless told</source>
        <translation>离开的第一天；不填即今天</translation>
    </message>
    <message>
        <source>Records what a member states</source>
        <translation>记录成员的声明</translation>
    </message>
    <message>
        <source>Code or term of member_state; none: it no longer holds</source>
        <translation>member_state 的代码或名称；none 表示不再成立</translation>
    </message>
    <message>
        <source>Code or term of evidence_kind</source>
        <translation>evidence_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Note, kept sealed</source>
        <translation>备注，加密保存</translation>
    </message>
    <message>
        <source>Takes the household a step further</source>
        <translation>办理家庭的下一步</translation>
    </message>
    <message>
        <source>Code or term of household_state: 10, 20, 30, 40 or 70</source>
        <translation>household_state 的代码或名称：10、20、30、40 或 70</translation>
    </message>
    <message>
        <source>Day of the step; today unless told</source>
        <translation>办理日期；不填即今天</translation>
    </message>
    <message>
        <source>Second officer of the visit, by name or number</source>
        <translation>另一名调查人的姓名或编号</translation>
    </message>
    <message>
        <source>Why it leaves, code or term of household_exit</source>
        <translation>退出原因，household_exit 的代码或名称</translation>
    </message>
    <message>
        <source>Writes 零就业家庭认定表 as PDF</source>
        <translation>把零就业家庭认定表写成 PDF</translation>
    </message>
    <message>
        <source>The form to be filled by hand</source>
        <translation>手填的空白表</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>Marks a household relocated for poverty relief</source>
        <translation>标记易地搬迁户</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>搬迁日期</translation>
    </message>
    <message>
        <source>Households, and those without employment</source>
        <translation>家庭与零就业家庭</translation>
    </message>
</context>
<context>
    <name>HouseholdView</name>
    <message>
        <source>with %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>by the records</source>
        <translation>由记录推出</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 属于本家庭</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>%1: no statement holds any more</source>
        <translation>%1：声明不再成立</translation>
    </message>
    <message>
        <source>%1 stated: %2</source>
        <translation>%1 声明：%2</translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation>%1 的家庭</translation>
    </message>
    <message>
        <source>Household without a head</source>
        <translation>无户主的家庭</translation>
    </message>
    <message>
        <source>booklet %1</source>
        <translation>户口簿 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), %1 in work, %2 could work</source>
        <translation>
            <numerusform>%n 人，就业 %1 人，可就业未就业 %2 人</numerusform>
        </translation>
    </message>
    <message>
        <source>relocated on %1</source>
        <translation>%1 易地搬迁</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 注销</translation>
    </message>
    <message>
        <source>the last contract ends on %1</source>
        <translation>最后一份合同 %1 到期</translation>
    </message>
    <message>
        <source>relocated, nobody in work</source>
        <translation>易地搬迁，无人就业</translation>
    </message>
    <message>
        <source>Nobody works here and somebody is registered: report it as 零就业家庭.</source>
        <translation>无人就业且有人登记失业：应申报零就业家庭。</translation>
    </message>
    <message>
        <source>Publish it, when the visit showed that it is so.</source>
        <translation>入户核实属实的，予以公示。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，期限 %2</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n workday(s)</source>
        <translation>
            <numerusform>逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>在户时间</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>HouseholdWords</name>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有这个姓名的工作人员。</translation>
    </message>
    <message>
        <source>Write a name from the list of staff.</source>
        <translation>请填写工作人员名单中的姓名。</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>A household with this booklet number is open already.</source>
        <translation>这本户口簿已登记家庭。</translation>
    </message>
    <message>
        <source>Search for the number and add the member there.</source>
        <translation>请按户口簿号查找，在该家庭添加成员。</translation>
    </message>
    <message>
        <source>The person belongs to a household already.</source>
        <translation>此人已属于某个家庭。</translation>
    </message>
    <message>
        <source>Let the person leave that household first.</source>
        <translation>请先登记其离开原家庭。</translation>
    </message>
    <message>
        <source>The household has a head already.</source>
        <translation>该家庭已有户主。</translation>
    </message>
    <message>
        <source>Choose the relation to the head.</source>
        <translation>请选择与户主的关系。</translation>
    </message>
</context>
<context>
    <name>IdentifierTexts</name>
    <message>
        <source>No identity number was given.</source>
        <translation>没有填写证件号码。</translation>
    </message>
    <message>
        <source>Type the 18 characters of the identity card.</source>
        <translation>请输入身份证上的 18 位号码。</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the identity number into a rounded figure.</source>
        <translation>表格软件已把证件号码变成四舍五入的数字。</translation>
    </message>
    <message>
        <source>Format the column as text and type the number again.</source>
        <translation>请把该列设为文本格式，再重新输入号码。</translation>
    </message>
    <message>
        <source>The last digits of the identity number were lost, probably in a spreadsheet that keeps 15 digits only.</source>
        <translation>证件号码末几位已丢失，可能因表格软件只保留 15 位。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters.</source>
        <translation>身份证号码为 18 位。</translation>
    </message>
    <message>
        <source>Compare it with the card and type it again.</source>
        <translation>请与证件核对后重新输入。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits.</source>
        <translation>这是 15 位旧号码。</translation>
    </message>
    <message>
        <source>Type the 18 characters of the present card.</source>
        <translation>请输入现有证件上的 18 位号码。</translation>
    </message>
    <message>
        <source>An identity number has digits only; the last character may be X.</source>
        <translation>身份证号码只有数字，末位可以是 X。</translation>
    </message>
    <message>
        <source>The last character of the identity number does not fit the others.</source>
        <translation>身份证号码的校验位不符。</translation>
    </message>
    <message>
        <source>A digit is wrong or two are swapped: compare it with the card.</source>
        <translation>有一位错误或两位颠倒，请与证件核对。</translation>
    </message>
    <message>
        <source>Characters 7 to 14 of the identity number are no day of the calendar.</source>
        <translation>身份证号码第 7 至 14 位不是有效日期。</translation>
    </message>
    <message>
        <source>The birth day in the identity number is in the future.</source>
        <translation>身份证号码中的出生日期在将来。</translation>
    </message>
    <message>
        <source>Compare it with the card; check the working day of this computer.</source>
        <translation>请与证件核对，并检查本机的工作日期。</translation>
    </message>
    <message>
        <source>The first six digits of the identity number were never an area code.</source>
        <translation>身份证号码前六位从未是行政区划代码。</translation>
    </message>
    <message>
        <source>By the identity number the person is older than 120 years.</source>
        <translation>按身份证号码，此人超过 120 岁。</translation>
    </message>
    <message>
        <source>Compare the number with the card.</source>
        <translation>请与证件核对号码。</translation>
    </message>
    <message>
        <source>The area code of the identity number ended before the person was born.</source>
        <translation>号码中的区划代码在此人出生前已停用。</translation>
    </message>
    <message>
        <source>The birth day entered differs from the identity number.</source>
        <translation>填写的出生日期与身份证号码不同。</translation>
    </message>
    <message>
        <source>The number holds for new records.</source>
        <translation>新登记以号码为准。</translation>
    </message>
    <message>
        <source>The sex entered differs from the identity number.</source>
        <translation>填写的性别与身份证号码不同。</translation>
    </message>
    <message>
        <source>No document number was given.</source>
        <translation>没有填写证件号码。</translation>
    </message>
    <message>
        <source>Type the number printed on the document.</source>
        <translation>请输入证件上印的号码。</translation>
    </message>
    <message>
        <source>The number has not the form of this kind of document.</source>
        <translation>号码不符合这种证件的格式。</translation>
    </message>
    <message>
        <source>Check the kind of document and compare the number with it.</source>
        <translation>请检查证件类型并核对号码。</translation>
    </message>
    <message>
        <source>Type (1–7) or grade (1–4) at the end of the disability certificate number do not exist.</source>
        <translation>残疾人证号末尾的类别(1–7)或等级(1–4)不存在。</translation>
    </message>
    <message>
        <source>Compare the number with the certificate.</source>
        <translation>请与证件核对号码。</translation>
    </message>
    <message>
        <source>Birth day or check character of the permit number do not fit.</source>
        <translation>证件号码的出生日期或校验位不符。</translation>
    </message>
    <message>
        <source>Compare the number with the permit.</source>
        <translation>请与证件核对号码。</translation>
    </message>
    <message>
        <source>The first six digits of the certificate number were never an area code.</source>
        <translation>证书号码前六位从未是行政区划代码。</translation>
    </message>
    <message>
        <source>No telephone number was given.</source>
        <translation>没有填写联系电话。</translation>
    </message>
    <message>
        <source>Type a mobile number or a landline.</source>
        <translation>请输入手机或固定电话号码。</translation>
    </message>
    <message>
        <source>This is neither a mobile number (11 digits) nor a landline.</source>
        <translation>既不是手机号码(11 位)，也不是固定电话。</translation>
    </message>
    <message>
        <source>Ask for the number and type it again.</source>
        <translation>请询问后重新输入。</translation>
    </message>
    <message>
        <source>No account number was given.</source>
        <translation>没有填写账号。</translation>
    </message>
    <message>
        <source>Type the number printed on the bank card.</source>
        <translation>请输入银行卡上印的号码。</translation>
    </message>
    <message>
        <source>A bank card number has 12 to 19 digits.</source>
        <translation>银行卡号为 12 至 19 位数字。</translation>
    </message>
    <message>
        <source>The last digit of the account number does not fit the others.</source>
        <translation>账号末位与其他数字不符。</translation>
    </message>
    <message>
        <source>Compare it with the card. Old passbooks have no check digit.</source>
        <translation>请与银行卡核对；旧存折没有校验位。</translation>
    </message>
    <message>
        <source>Bank cards usually have 16 to 19 digits.</source>
        <translation>银行卡号通常为 16 至 19 位。</translation>
    </message>
    <message>
        <source>No credit code was given.</source>
        <translation>没有填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>Type the 18 characters printed on the licence.</source>
        <translation>请输入执照上印的 18 位代码。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, an organisation code 9.</source>
        <translation>统一社会信用代码为 18 位，组织机构代码为 9 位。</translation>
    </message>
    <message>
        <source>Compare it with the licence.</source>
        <translation>请与执照核对。</translation>
    </message>
    <message>
        <source>A credit code has digits and capital letters, never I, O, S, V or Z.</source>
        <translation>统一社会信用代码由数字和大写字母组成，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>Compare it with the licence: 1 for I, 0 for O, 5 for S, 2 for Z.</source>
        <translation>请与执照核对：I 应为 1,O 应为 0,S 应为 5,Z 应为 2。</translation>
    </message>
    <message>
        <source>The last character of the code does not fit the others.</source>
        <translation>代码的校验位与其他字符不符。</translation>
    </message>
    <message>
        <source>A character is wrong or two are swapped: compare it with the licence.</source>
        <translation>有一个字符错误或两个颠倒，请与执照核对。</translation>
    </message>
    <message>
        <source>The organisation code inside the credit code has a wrong check character.</source>
        <translation>统一社会信用代码中的组织机构代码校验位不符。</translation>
    </message>
    <message>
        <source>The credit code belongs to another kind of employer than was entered.</source>
        <translation>统一社会信用代码对应的单位类型与填写的不同。</translation>
    </message>
    <message>
        <source>Compare the kind with the licence.</source>
        <translation>请与执照核对类型。</translation>
    </message>
    <message>
        <source>This number was recorded for somebody else before.</source>
        <translation>此号码曾登记在他人名下。</translation>
    </message>
</context>
<context>
    <name>IdentityVerbs</name>
    <message>
        <source>Check identifiers; opens no database</source>
        <translation>核对各类号码；不打开数据库</translation>
    </message>
    <message>
        <source>Checks numbers and says what they hold</source>
        <translation>核对号码并说明其中的信息</translation>
    </message>
    <message>
        <source>id, uscc, phone or bank</source>
        <translation>id(身份证号)、uscc(信用代码)、phone(电话)或 bank(银行卡)</translation>
    </message>
    <message>
        <source>Values; none: one per line on standard input</source>
        <translation>号码；不写则从标准输入逐行读取</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message>
        <source>Row %1 of sheet %2</source>
        <translation>工作表 %2 第 %1 行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The import stopped halfway and could not be taken back: %1</source>
        <translation>导入中途停止，且未能撤回：%1</translation>
    </message>
    <message>
        <source>Undo import %1 in the list of imports.</source>
        <translation>请在导入列表中撤销导入 %1。</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 of the same file says something else of this.</source>
        <translation>同一文件的%1对此有不同内容。</translation>
    </message>
    <message>
        <source>Keep the row that is right and delete the other.</source>
        <translation>请保留正确的一行，删除另一行。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has been changed.</source>
        <translation>导入已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>Another program has taken this import back; nothing of it is left.</source>
        <translation>另一个程序撤回了这次导入，没有留下任何内容。</translation>
    </message>
    <message>
        <source>Most likely the same file was imported at another counter. Look there first, then import it again.</source>
        <translation>很可能另一窗口正在导入同一个文件。请先核对那边的结果，再重新导入。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows that add a record</source>
        <translation>新增行数</translation>
    </message>
    <message>
        <source>Rows that change a record</source>
        <translation>更改行数</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>退回行数</translation>
    </message>
    <message>
        <source>Own caseload, edited</source>
        <translation>改好的服务对象表</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件?</translation>
    </message>
    <message>
        <source>Name a workbook or a CSV file.</source>
        <translation>请指定工作簿或 CSV 文件。</translation>
    </message>
    <message>
        <source>Takes a workbook or a CSV file over</source>
        <translation>导入工作簿或 CSV 文件</translation>
    </message>
    <message>
        <source>Workbook (.xlsx) or CSV</source>
        <translation>工作簿(.xlsx)或 CSV 文件</translation>
    </message>
    <message>
        <source>File that says which column is which</source>
        <translation>说明各列含义的对照文件</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>只检查，不写入</translation>
    </message>
    <message>
        <source>Workbook to write refused rows to</source>
        <translation>写入未通过行的工作簿</translation>
    </message>
    <message>
        <source>Takes the import with this batch number back</source>
        <translation>撤销该批次号的导入</translation>
    </message>
    <message>
        <source>Writes an empty template to this file</source>
        <translation>把空白模板写入该文件</translation>
    </message>
    <message>
        <source>Writes a filled sample to this file</source>
        <translation>把填好的样例写入该文件</translation>
    </message>
    <message>
        <source>Writes nothing, but asks a second person, for this reason</source>
        <translation>不写入，只以此理由提请第二人批准</translation>
    </message>
</context>
<context>
    <name>IntervalVerb</name>
    <message>
        <source>How often the office contacts: shows, sets or takes the interval away</source>
        <translation>本单位的联系间隔：查看、设定或取消</translation>
    </message>
    <message>
        <source>Calendar days between two contacts</source>
        <translation>两次联系相隔的自然日</translation>
    </message>
    <message>
        <source>Nothing is due by itself any more</source>
        <translation>不再自动产生到期日</translation>
    </message>
    <message>
        <source>Whom: employers, the key ones; away, people who work away</source>
        <translation>对象：employers，即重点企业；away，即外出务工人员</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>The employer is not on the list of key employers.</source>
        <translation>该企业不在重点企业名单上。</translation>
    </message>
    <message>
        <source>Put it on the list first.</source>
        <translation>请先列入名单。</translation>
    </message>
    <message>
        <source>Another office keeps the employer.</source>
        <translation>该单位由另一机构管理。</translation>
    </message>
    <message>
        <source>That office puts it on a list of its own.</source>
        <translation>由该机构列入其名单。</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>其间已有他人办理。</translation>
    </message>
    <message>
        <source>Look how it stands now, and choose again.</source>
        <translation>请查看现状后重新选择。</translation>
    </message>
    <message>
        <source>The officer is named for the employer already.</source>
        <translation>该专员已是这家企业的专员。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>No officer is named for the employer.</source>
        <translation>这家企业没有专员。</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>没有可以撤回的。</translation>
    </message>
    <message>
        <source>Look at what was done to the employers since.</source>
        <translation>请查看此后对这些企业的办理。</translation>
    </message>
    <message>
        <source>Nobody of that number works here today.</source>
        <translation>今天没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在岗的人员。</translation>
    </message>
    <message>
        <source>Something was done to the employer since.</source>
        <translation>此后对该企业又有办理。</translation>
    </message>
    <message>
        <source>Take the later step back first.</source>
        <translation>请先撤回后一步。</translation>
    </message>
    <message>
        <source>The employer was visited since.</source>
        <translation>此后已走访该企业。</translation>
    </message>
    <message>
        <source>Take it off the list instead.</source>
        <translation>请改为移出名单。</translation>
    </message>
</context>
<context>
    <name>KeyEmployerList</name>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open vacancies</source>
        <translation>开放岗位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>走访次数</translation>
    </message>
    <message>
        <source>Own interval, days</source>
        <translation>自定间隔（天）</translation>
    </message>
    <message>
        <source>Passed on, times</source>
        <translation>移交次数</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Off the list since</source>
        <translation>移出日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>单位编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>KeyErrors</name>
    <message>
        <source>No employer was chosen.</source>
        <translation>没有选择企业。</translation>
    </message>
    <message>
        <source>Choose one or several.</source>
        <translation>请选择一家或多家。</translation>
    </message>
    <message>
        <source>The employer is no longer on the list of key employers.</source>
        <translation>该企业已移出重点企业名单。</translation>
    </message>
    <message>
        <source>Put it on the list again first.</source>
        <translation>请先重新列入名单。</translation>
    </message>
    <message>
        <source>That is no interval.</source>
        <translation>间隔无效。</translation>
    </message>
    <message>
        <source>Enter calendar days from 1 to %1, or none.</source>
        <translation>请填 1 至 %1 的自然日，或不填。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在今天以后。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填今天或更早的日期。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The employer is on the list of key employers already.</source>
        <translation>该企业已在重点企业名单上。</translation>
    </message>
    <message>
        <source>Look it up there.</source>
        <translation>请在名单上查看。</translation>
    </message>
</context>
<context>
    <name>KeyVisits</name>
    <message>
        <source>It is not said who was spoken to.</source>
        <translation>没有写明接待人。</translation>
    </message>
    <message>
        <source>Enter the name, or what the person does there.</source>
        <translation>请填姓名或职务。</translation>
    </message>
    <message>
        <source>The next contact is not after this one.</source>
        <translation>下次联系日不在本次之后。</translation>
    </message>
    <message>
        <source>Enter a later day, or none.</source>
        <translation>请填以后的日期，或不填。</translation>
    </message>
    <message>
        <source>The employer is on the list since %1 only.</source>
        <translation>该企业自 %1 起列入名单。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填该日或以后的日期。</translation>
    </message>
</context>
<context>
    <name>LanguageActs</name>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在岗的人员。</translation>
    </message>
    <message>
        <source>Nobody of that number works here today.</source>
        <translation>今天没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>The officer works for another office.</source>
        <translation>该专员属于其他机构。</translation>
    </message>
</context>
<context>
    <name>LanguageVerb</name>
    <message>
        <source>Which languages?</source>
        <translation>会说哪些语言？</translation>
    </message>
    <message>
        <source>Name them with --speaks, or give --unknown.</source>
        <translation>用 --speaks 写明语种，或用 --unknown 撤回登记。</translation>
    </message>
    <message>
        <source>What the staff speaks: evening out prefers who speaks the language of the person</source>
        <translation>专员会说的语言：均衡建议优先移给会说服务对象语言的专员</translation>
    </message>
    <message>
        <source>Whose: login, name or number; left out: lists everybody&apos;s</source>
        <translation>哪名专员：登录名、姓名或编号；不写则列出全部</translation>
    </message>
    <message>
        <source>Codes or terms of language, several with commas</source>
        <translation>language 的代码或名称，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Takes back what was recorded</source>
        <translation>撤回已登记的语言</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>The program cannot go on, perhaps for want of memory, and ends. All that it said was saved is there; of what it was doing nothing was written.</source>
        <translation>程序无法继续（可能内存不足），即将退出。已提示保存的内容都在；正在进行的操作没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>LeaveActs</name>
    <message>
        <source>The first day back has to come after the first day away, and after today.</source>
        <translation>返岗日应晚于离岗第一天，并晚于今天。</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Nobody covers for himself or herself.</source>
        <translation>不能由本人代管。</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>请选一名同事。</translation>
    </message>
    <message>
        <source>Nobody of that number works here on that day.</source>
        <translation>那天没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who does.</source>
        <translation>请选在岗的人员。</translation>
    </message>
    <message>
        <source>The officer works for another office.</source>
        <translation>该专员属于其他机构。</translation>
    </message>
    <message>
        <source>Choose somebody of this office.</source>
        <translation>请选本机构的人员。</translation>
    </message>
    <message>
        <source>Another leave holds from %1 to %2.</source>
        <translation>%1 至 %2 已有一段离岗。</translation>
    </message>
    <message>
        <source>End that one first, or choose other days.</source>
        <translation>请先结束那一段，或改选日期。</translation>
    </message>
    <message>
        <source>The leave was ended before.</source>
        <translation>这段离岗已经结束。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再办。</translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same as a former name</source>
        <translation>与曾用名相同</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>姓名译写不同，实为同名</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>姓名读音相同</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>same day of birth</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>both born on 1 January of the same year</source>
        <translation>均为同年1月1日出生</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>出生月日互换</translation>
    </message>
    <message>
        <source>same year of birth, one on 1 January</source>
        <translation>同年出生，其中一人登记为1月1日</translation>
    </message>
    <message>
        <source>another day of birth</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>性别相同</translation>
    </message>
    <message>
        <source>the other sex</source>
        <translation>性别不同</translation>
    </message>
    <message>
        <source>same township</source>
        <translation>同一乡镇</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>同一县（市、区）</translation>
    </message>
    <message>
        <source>another county</source>
        <translation>不在同一县</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>another identity number</source>
        <translation>证件号码不同</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>The list has grown since; no file was written.</source>
        <translation>清单在此期间增加了内容，没有写入文件。</translation>
    </message>
    <message>
        <source>Start the export again.</source>
        <translation>请重新导出。</translation>
    </message>
</context>
<context>
    <name>ListRelease</name>
    <message>
        <source>Narrow the list to yourself in charge, or ask a supervisor.</source>
        <translation>请把清单筛选为本人负责，或请主管办理。</translation>
    </message>
    <message>
        <source>Your right to print lists reaches your own people only.</source>
        <translation>您只能打印本人负责人员的清单。</translation>
    </message>
    <message>
        <source>A list of this length leaves the office only with a second person&apos;s yes.</source>
        <translation>这么长的清单须经第二人同意才能带出。</translation>
    </message>
    <message>
        <source>Ask for it with a reason, and take the list once the answer is there; it is good for one time.</source>
        <translation>请写明理由申请，得到同意后再导出；同意只能用一次。</translation>
    </message>
    <message numerus="yes">
        <source>The limit is at least %n row(s).</source>
        <translation>
            <numerusform>上限至少为 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A shorter list is a page of work, and asking for each would be granted unread.</source>
        <translation>更短的清单只是日常一页，次次申请只会变成不看就批。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>查找：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>taking applicants on %1</source>
        <translation>%1 招聘中</translation>
    </message>
    <message>
        <source>letters never printed</source>
        <translation>推荐信未打印</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>推荐信</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>班</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>published notice</source>
        <translation>公布的通知</translation>
    </message>
    <message>
        <source>Nobody in work, not reported</source>
        <translation>无人就业，未申报</translation>
    </message>
    <message>
        <source>Last contract ends soon</source>
        <translation>最后合同将到期</translation>
    </message>
    <message>
        <source>No longer without employment</source>
        <translation>已不再零就业</translation>
    </message>
    <message>
        <source>Relocated, nobody in work</source>
        <translation>易地搬迁无人就业</translation>
    </message>
    <message>
        <source>household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>overdue only</source>
        <translation>只列超期</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待改正</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>搁置至 %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>The public notice has run out</source>
        <translation>公示期满，待确认</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>going out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Belongs</source>
        <translation>已归入</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待归入</translation>
    </message>
    <message>
        <source>Person to be helped</source>
        <translation>帮扶对象</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Visit or call</source>
        <translation>走访或电话</translation>
    </message>
    <message>
        <source>Training or internship offered</source>
        <translation>提供培训或见习</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>已生成记录</translation>
    </message>
    <message>
        <source>Attendance only</source>
        <translation>只记出席</translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>有名额待决定</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>计划步骤</translation>
    </message>
    <message>
        <source>Step of the plan, no day set</source>
        <translation>计划步骤，未设定期限</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Refused too often</source>
        <translation>拒绝达到规定次数</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>Soon without contact</source>
        <translation>即将失去联系</translation>
    </message>
    <message>
        <source>To be told to 民政</source>
        <translation>报民政</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>无须处理</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This list has no such column.</source>
        <translation>列表没有这一列。</translation>
    </message>
    <message>
        <source>Reset the view of the list.</source>
        <translation>请重置列表的视图。</translation>
    </message>
    <message>
        <source>The place in the list to go on from is not known.</source>
        <translation>不知道从列表的何处继续。</translation>
    </message>
    <message>
        <source>Read the list again from its beginning.</source>
        <translation>请从头读取列表。</translation>
    </message>
    <message>
        <source>The value of a filter cannot be read.</source>
        <translation>筛选的值无法识别。</translation>
    </message>
    <message>
        <source>Write days as 2022-11-30, amounts as whole numbers and ranges as a..b.</source>
        <translation>日期写成 2022-11-30，金额写成整数，范围写成 a..b。</translation>
    </message>
</context>
<context>
    <name>LoadVerbs</name>
    <message>
        <source>What each member of staff has to do: persons, weighted load, promises overdue and due within 7 days</source>
        <translation>各专员的工作量：人数、加权工作量、逾期和 7 天内到期的服务</translation>
    </message>
    <message>
        <source>Proposes who moves to whom so that the load is even; moves nobody without --accept</source>
        <translation>提出均衡工作量的移交建议；不加 --accept 不移交任何人</translation>
    </message>
    <message>
        <source>Moves them, as one batch</source>
        <translation>按建议移交，作为一个批次</translation>
    </message>
    <message>
        <source>But not these record numbers, several with commas</source>
        <translation>去掉这些记录编号，多个用逗号分开</translation>
    </message>
</context>
<context>
    <name>LossNotices</name>
    <message>
        <source>The person lost nothing that a notice tells of.</source>
        <translation>此人没有需要通知的退出或注销。</translation>
    </message>
    <message>
        <source>A notice follows the exit; decide about that first.</source>
        <translation>通知书在退出或注销之后出具，请先办理。</translation>
    </message>
    <message>
        <source>The notice gets no number.</source>
        <translation>通知书无法取得编号。</translation>
    </message>
    <message>
        <source>The code of the office needs 8 digits, and a year has 999 999 numbers.</source>
        <translation>机构编码须为8位，每年最多999 999个编号。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>What</source>
        <translation>对象和动作</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>File, or postgresql://user@host/database</source>
        <translation>数据库文件，或 postgresql://user@host/database</translation>
    </message>
    <message>
        <source>Member of staff who acts; a demo office signs in by itself</source>
        <translation>经办的工作人员姓名；演示单位自动登录</translation>
    </message>
    <message>
        <source>Working date, YYYY-MM-DD</source>
        <translation>工作日期，如 2022-11-30</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>在标准输出给出一个 JSON 文档</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>提示语言</translation>
    </message>
    <message>
        <source>The counter&apos;s work without a window</source>
        <translation>不用窗口完成柜台业务</translation>
    </message>
</context>
<context>
    <name>MakeOffice</name>
    <message>
        <source>The office code has eight digits.</source>
        <translation>单位编码为八位数字。</translation>
    </message>
    <message>
        <source>Six of the county, two of the service point; the numbers of the letters begin with it.</source>
        <translation>前六位为县码，后两位为服务网点；推荐信编号以此开头。</translation>
    </message>
    <message>
        <source>There is no division with the code %1.</source>
        <translation>没有代码为 %1 的行政区划。</translation>
    </message>
    <message>
        <source>Six digits of a county, nine of a township.</source>
        <translation>县填 6 位，乡镇填 9 位。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Without a specialist (专员) nobody can be registered or served.</source>
        <translation>没有专员，就无法登记和服务任何人。</translation>
    </message>
    <message>
        <source>Without a supervisor (主管) no import is committed, nothing closed is corrected, and no list is exported.</source>
        <translation>没有主管，导入无法提交，已办结的服务无法更正，名单无法导出。</translation>
    </message>
    <message>
        <source>Without an approver (审批), at the superior bureau if nobody is here, no hardship is confirmed and no subsidy approved.</source>
        <translation>没有审批人员（本单位没有时可由上级局担任），困难认定无法确认，补贴无法批准。</translation>
    </message>
    <message>
        <source>With fewer than three people at the work, proposing, checking and approving one case is not possible here; somebody of the superior bureau has to do one of them.</source>
        <translation>业务人员不足三人时，同一件事的提出、审核和批准无法都在本单位完成，其中一步须由上级局的人员办理。</translation>
    </message>
    <message>
        <source>Two people have the login %1.</source>
        <translation>有两个人使用登录名 %1。</translation>
    </message>
    <message>
        <source>Give each person a login of their own.</source>
        <translation>请给每个人各自的登录名。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>One person has one account. Two people of one name are told apart by an addition, such as 王芳(二).</source>
        <translation>一人只有一个账号。两人同名时请加注区分，例如 王芳(二)。</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>没有人担任%1。</translation>
    </message>
    <message>
        <source>The three administrators are three people. A small office borrows them from the superior bureau.</source>
        <translation>三名管理员须是三个人。小单位可由上级局派人兼任。</translation>
    </message>
    <message>
        <source>Nobody works at the counter.</source>
        <translation>没有人在窗口工作。</translation>
    </message>
    <message>
        <source>Add a specialist or a supervisor.</source>
        <translation>请增加一名专员或主管。</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>没有“%1”这一列</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no name</source>
        <translation>“%1”列没有名称</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>its encoding is unknown</source>
        <translation>编码无法识别</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The occupation wanted most</source>
        <translation>最想从事的职业</translation>
    </message>
    <message>
        <source>An occupation the person wants</source>
        <translation>本人愿意从事的职业</translation>
    </message>
    <message>
        <source>A related occupation</source>
        <translation>相近职业</translation>
    </message>
    <message>
        <source>In the same township</source>
        <translation>同乡镇</translation>
    </message>
    <message>
        <source>In the same county</source>
        <translation>同县</translation>
    </message>
    <message>
        <source>In the same prefecture</source>
        <translation>同州(市)</translation>
    </message>
    <message>
        <source>The pay reaches what is wanted</source>
        <translation>月薪达到期望</translation>
    </message>
    <message>
        <source>The pay can reach what is wanted</source>
        <translation>月薪可达到期望</translation>
    </message>
    <message>
        <source>Exactly the schooling asked for</source>
        <translation>学历正好符合</translation>
    </message>
    <message>
        <source>Holds the skill level asked for</source>
        <translation>具备要求的技能等级</translation>
    </message>
    <message>
        <source>Holds the certificate asked for</source>
        <translation>具备要求的证书</translation>
    </message>
    <message>
        <source>Working hours as wanted</source>
        <translation>用工形式符合意愿</translation>
    </message>
    <message>
        <source>With board or lodging</source>
        <translation>提供食宿</translation>
    </message>
    <message>
        <source>The vacancy takes no applicants on this day.</source>
        <translation>岗位当天不接受应聘。</translation>
    </message>
    <message>
        <source>All posts of the vacancy are filled.</source>
        <translation>岗位名额已满。</translation>
    </message>
    <message>
        <source>The employer is blocked.</source>
        <translation>用人单位已被限制推荐。</translation>
    </message>
    <message>
        <source>The person was recommended for this vacancy before.</source>
        <translation>此人已被推荐过该岗位。</translation>
    </message>
    <message>
        <source>The schooling of the person is not recorded.</source>
        <translation>此人的学历没有登记。</translation>
    </message>
    <message>
        <source>The schooling is below what is asked.</source>
        <translation>学历低于要求。</translation>
    </message>
    <message>
        <source>The certificate asked for is not among those of the person.</source>
        <translation>此人没有要求的证书。</translation>
    </message>
    <message>
        <source>The person is below the working age.</source>
        <translation>此人未达劳动年龄。</translation>
    </message>
    <message>
        <source>The person has reached the retirement age.</source>
        <translation>此人已达退休年龄。</translation>
    </message>
    <message>
        <source>The age is outside the range of the vacancy.</source>
        <translation>年龄不在岗位范围内。</translation>
    </message>
    <message>
        <source>The place of work is not among those the person accepts.</source>
        <translation>工作地点不在本人接受的范围内。</translation>
    </message>
    <message>
        <source>The pay is below the minimum wage.</source>
        <translation>报酬低于最低工资。</translation>
    </message>
    <message>
        <source>The person was recommended to this employer before.</source>
        <translation>此人已被推荐到该用人单位。</translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Statutory retirement</source>
        <translation>法定退休月份</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Employment registration</source>
        <translation>就业登记</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>上岗记录</translation>
    </message>
    <message>
        <source>Unemployment registration</source>
        <translation>失业登记</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
</context>
<context>
    <name>MergeActs</name>
    <message>
        <source>Both numbers are of one record.</source>
        <translation>两个编号是同一条记录。</translation>
    </message>
    <message>
        <source>Name the other person&apos;s record.</source>
        <translation>请给出另一人的记录编号。</translation>
    </message>
    <message>
        <source>How is it known that they are one person?</source>
        <translation>依据什么认定是同一人？</translation>
    </message>
    <message>
        <source>Choose the reason; it stays in the history.</source>
        <translation>请选认定依据，它会留在变更记录里。</translation>
    </message>
    <message>
        <source>One person cannot have both: %1.</source>
        <translation>一个人不能同时有：%1。</translation>
    </message>
    <message>
        <source>Correct or end one of the two first; it is not guessed which one is true.</source>
        <translation>请先更正或终止其中一条；程序不猜哪一条是真的。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about one of the two wait for an answer or to be carried out.</source>
        <translation>
            <numerusform>关于其中一条记录有 %n 项申请在等审批或等办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them be answered or withdraw them first.</source>
        <translation>请先办结或撤回这些申请。</translation>
    </message>
</context>
<context>
    <name>MergeClashes</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>member of a household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>letter for &quot;%1&quot;</source>
        <translation>“%1”的推荐信</translation>
    </message>
</context>
<context>
    <name>MergeFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Day of graduation</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Kind of household registration</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Place of household registration</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>that stays</source>
        <translation>保留一方</translation>
    </message>
    <message>
        <source>that goes</source>
        <translation>被合并一方</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>有记录</translation>
    </message>
</context>
<context>
    <name>MergeKinds</name>
    <message>
        <source>Registrations</source>
        <translation>登记台账</translation>
    </message>
    <message>
        <source>Contacts, guidance, offers</source>
        <translation>联系、指导、培训见习</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Recognitions of hardship</source>
        <translation>困难认定</translation>
    </message>
    <message>
        <source>Household memberships</source>
        <translation>家庭成员关系</translation>
    </message>
    <message>
        <source>Statements about work</source>
        <translation>就业状况声明</translation>
    </message>
    <message>
        <source>Job wishes</source>
        <translation>求职意向</translation>
    </message>
    <message>
        <source>Notices and consents</source>
        <translation>告知与同意</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Papers filed</source>
        <translation>已存材料</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>已答复的申请</translation>
    </message>
    <message>
        <source>Decisions that two are different people</source>
        <translation>“不是同一人”的认定</translation>
    </message>
    <message>
        <source>Help plans</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Officers named</source>
        <translation>专员指定</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Transfers between offices</source>
        <translation>机构间转移</translation>
    </message>
    <message>
        <source>Decisions about a status</source>
        <translation>状态复核决定</translation>
    </message>
    <message>
        <source>Notices of losses</source>
        <translation>退出(注销)通知书</translation>
    </message>
</context>
<context>
    <name>MergePlans</name>
    <message>
        <source>A person has no field &quot;%1&quot;.</source>
        <translation>人员没有“%1”这一栏。</translation>
    </message>
    <message>
        <source>The preview names the fields that differ.</source>
        <translation>预览会列出不一致的栏目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has one value only.</source>
        <translation>“%1”只能有一个值。</translation>
    </message>
    <message>
        <source>Choose the value of one of the two.</source>
        <translation>请取其中一条的值。</translation>
    </message>
    <message>
        <source>The chosen number says another day of birth or sex.</source>
        <translation>所取的证件号码与出生日期或性别不符。</translation>
    </message>
    <message>
        <source>Choose number, day of birth and sex of one record.</source>
        <translation>证件号码、出生日期和性别请取同一条记录的。</translation>
    </message>
</context>
<context>
    <name>MergeVerbs</name>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>看不懂“%1”。</translation>
    </message>
    <message>
        <source>Write FIELD=A, FIELD=B or FIELD=both.</source>
        <translation>请写成 FIELD=A、FIELD=B 或 FIELD=both。</translation>
    </message>
    <message>
        <source>Write KEY=stays or KEY=goes.</source>
        <translation>请写成 KEY=stays 或 KEY=goes。</translation>
    </message>
    <message>
        <source>Several merges name this record.</source>
        <translation>这条记录有多次合并。</translation>
    </message>
    <message>
        <source>Give the number of one of them: %1.</source>
        <translation>请给出其中一次的编号：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made upon it</source>
        <translation>
            <numerusform>其后又有 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 was merged into record %2.</source>
        <translation>记录 %1 已合并到记录 %2。</translation>
    </message>
    <message>
        <source>Makes one record of two of one person</source>
        <translation>把同一人的两条记录合并为一条</translation>
    </message>
    <message>
        <source>Record number A, which stays</source>
        <translation>保留的记录编号（甲，写作 A）</translation>
    </message>
    <message>
        <source>Record number B, which goes</source>
        <translation>被合并的记录编号（乙，写作 B）</translation>
    </message>
    <message>
        <source>How it is known, code of merge_reason</source>
        <translation>认定依据，merge_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Whose value a field gets: FIELD=A, FIELD=B or, of lists and the note, FIELD=both; may be repeated</source>
        <translation>栏目取哪一条的值：写作 FIELD=A、FIELD=B，清单类和备注还可写 FIELD=both，可重复</translation>
    </message>
    <message>
        <source>Show what would happen only</source>
        <translation>只看结果，不办理</translation>
    </message>
    <message>
        <source>Makes two records of one again</source>
        <translation>撤销合并，重新分成两条记录</translation>
    </message>
    <message>
        <source>Number of the merge, or of a record it names</source>
        <translation>合并编号，或其中一条记录的编号</translation>
    </message>
    <message>
        <source>Where an edit made since belongs: KEY=stays or KEY=goes, keys as --dry-run shows them; may be repeated</source>
        <translation>合并以后的改动归哪一条：写作 KEY=stays（留下）或 KEY=goes（退回），KEY 见 --dry-run，可重复</translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>Record %1 was merged into record %2.</source>
        <translation>记录 %1 已合并到记录 %2。</translation>
    </message>
    <message>
        <source>Go on with record %1, or undo the merge there.</source>
        <translation>请改用记录 %1，或在那里撤销合并。</translation>
    </message>
    <message>
        <source>This merge has been undone already.</source>
        <translation>这次合并已经撤销了。</translation>
    </message>
    <message>
        <source>Read the page again; somebody may have been faster.</source>
        <translation>请刷新本页，可能有人先办了。</translation>
    </message>
    <message>
        <source>The data of a person of this merge were erased.</source>
        <translation>这次合并中有人的个人信息已删除。</translation>
    </message>
    <message>
        <source>What is erased cannot be parted any more.</source>
        <translation>已删除的不能再分开。</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The database does not have the form its version should have.</source>
        <translation>数据库的结构与其版本不符。</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help.</source>
        <translation>请恢复备份，或寻求帮助。</translation>
    </message>
</context>
<context>
    <name>NoteVerb</name>
    <message>
        <source>Which people?</source>
        <translation>哪些人？</translation>
    </message>
    <message>
        <source>Name record numbers with --person.</source>
        <translation>用 --person 写明人员编号。</translation>
    </message>
    <message>
        <source>What is to be noted?</source>
        <translation>记什么？</translation>
    </message>
    <message>
        <source>Write it with --text.</source>
        <translation>用 --text 写明。</translation>
    </message>
    <message>
        <source>By which way?</source>
        <translation>用什么方式？</translation>
    </message>
    <message>
        <source>Give a code or a term of contact_method with --method.</source>
        <translation>用 --method 写 contact_method 的代码或名称。</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Give a code or a term of contact_outcome with --outcome.</source>
        <translation>用 --outcome 写 contact_outcome 的代码或名称。</translation>
    </message>
    <message>
        <source>Records a note, a contact or a policy notice about many people at once, and takes that back</source>
        <translation>对多人一次登记备注、联系或政策宣介，或整批撤回</translation>
    </message>
    <message>
        <source>Record numbers, several with commas</source>
        <translation>记录编号，多个用逗号分开</translation>
    </message>
    <message>
        <source>What it is; a plain note counts for no promise</source>
        <translation>记录的种类；备注不计任何一项服务</translation>
    </message>
    <message>
        <source>The note, or which policies were made known</source>
        <translation>备注内容，或宣介了哪些政策</translation>
    </message>
    <message>
        <source>The day it happened; today without it</source>
        <translation>发生的日期，不写为当天</translation>
    </message>
    <message>
        <source>Code or term of contact_method: 电话, 短信, …</source>
        <translation>contact_method 的代码或名称：电话、短信等</translation>
    </message>
    <message>
        <source>Takes back the batch with this number</source>
        <translation>撤回该编号的批次</translation>
    </message>
    <message>
        <source>The notes about the person with this record number</source>
        <translation>该编号人员的备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Correct the file of the notices.</source>
        <translation>请更正告知书文件。</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>该文件不是有效的 TOML。</translation>
    </message>
    <message>
        <source>An entry of the notices is not complete.</source>
        <translation>告知书文件中有一条不完整。</translation>
    </message>
</context>
<context>
    <name>Obligations</name>
    <message>
        <source>It was given before the registration or before the standard began.</source>
        <translation>在登记之前或标准施行之前提供。</translation>
    </message>
    <message>
        <source>It was given after the registration ended.</source>
        <translation>在登记结束之后提供。</translation>
    </message>
    <message>
        <source>The person was not reached.</source>
        <translation>没有联系上本人。</translation>
    </message>
    <message>
        <source>The record names no officer.</source>
        <translation>记录没有经办专员。</translation>
    </message>
    <message>
        <source>It is not recorded how it was given.</source>
        <translation>没有记录方式。</translation>
    </message>
    <message>
        <source>It is not recorded what it was about.</source>
        <translation>没有记录内容类型。</translation>
    </message>
    <message>
        <source>No duration is recorded.</source>
        <translation>没有记录时长。</translation>
    </message>
    <message>
        <source>The person has not confirmed it.</source>
        <translation>本人没有确认。</translation>
    </message>
    <message>
        <source>The letter was made void.</source>
        <translation>推荐信已作废。</translation>
    </message>
    <message>
        <source>It is neither training nor an internship.</source>
        <translation>既不是培训也不是见习。</translation>
    </message>
    <message>
        <source>No class or post is named.</source>
        <translation>没有写明班次或岗位。</translation>
    </message>
    <message>
        <source>The person has not answered yet.</source>
        <translation>本人尚未答复。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>Offered, not taken</source>
        <translation>已提供未接受</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>No wish to work</source>
        <translation>无就业意愿</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>登记已结束</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>未联系</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>All promised services given</source>
        <translation>承诺的服务已全部提供</translation>
    </message>
</context>
<context>
    <name>OfficeCalendar</name>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Type it like 2022-07-01.</source>
        <translation>请按 2022-07-01 填写。</translation>
    </message>
    <message>
        <source>The calendar says this already; nothing was changed.</source>
        <translation>日历已是如此，没有修改。</translation>
    </message>
    <message>
        <source>Look at the year&apos;s list of days.</source>
        <translation>请查看这一年的日子。</translation>
    </message>
</context>
<context>
    <name>OfficeMakings</name>
    <message>
        <source>Somebody is making an office in this place just now.</source>
        <translation>有人正在此处新建单位。</translation>
    </message>
    <message>
        <source>Wait until it is done, then open it.</source>
        <translation>请等新建完成后再打开。</translation>
    </message>
</context>
<context>
    <name>OfficeVerbs</name>
    <message>
        <source>No field has phrases of the kind %1.</source>
        <translation>没有 %1 这一类常用语。</translation>
    </message>
    <message>
        <source>What is it to say?</source>
        <translation>改成什么？</translation>
    </message>
    <message>
        <source>Write it with --text.</source>
        <translation>用 --text 写明。</translation>
    </message>
    <message>
        <source>What the office keeps for itself</source>
        <translation>本单位自己的内容</translation>
    </message>
    <message>
        <source>A new phrase, without personal data</source>
        <translation>新的常用语，不含个人信息</translation>
    </message>
    <message>
        <source>Number of the phrase to change</source>
        <translation>要修改的常用语编号</translation>
    </message>
    <message>
        <source>What it says from now on</source>
        <translation>改成的内容</translation>
    </message>
    <message>
        <source>Number of the phrase that comes back</source>
        <translation>恢复使用的常用语编号</translation>
    </message>
    <message>
        <source>Phrases and reasons the office puts into its forms: shows, adds, changes or retires them</source>
        <translation>本机构在表单中使用的常用语和原因：查看、添加、修改或停用</translation>
    </message>
    <message>
        <source>For which field, such as contact, or for which list of reasons, such as hold_reason</source>
        <translation>用于哪个栏目（如 contact）或哪个原因列表（如 hold_reason）</translation>
    </message>
    <message>
        <source>Number, or words if published, of the phrase that is offered no more</source>
        <translation>要停用的常用语的编号；已发布的用其文字</translation>
    </message>
</context>
<context>
    <name>OnwardActs</name>
    <message>
        <source>What came of it is not said in words.</source>
        <translation>没有写明情况或理由。</translation>
    </message>
    <message>
        <source>Say what the department answered, or why the referral is withdrawn.</source>
        <translation>请写明部门的答复，或撤回转介的理由。</translation>
    </message>
    <message numerus="yes">
        <source>The text has more than %n character(s).</source>
        <translation>
            <numerusform>文字超过 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten it: it has to fit on the form.</source>
        <translation>请缩短，以便印在转介单上。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期还没有到。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填今天或更早的日期。</translation>
    </message>
    <message>
        <source>The day lies before what was recorded on %1.</source>
        <translation>日期早于 %1 已登记的内容。</translation>
    </message>
    <message>
        <source>Enter that day or a later one.</source>
        <translation>请填当日或更晚的日期。</translation>
    </message>
    <message>
        <source>Where the person is sent is not said.</source>
        <translation>没有写明转往哪里。</translation>
    </message>
    <message>
        <source>Name the body.</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>The reason says nothing by itself.</source>
        <translation>这一事由需要说明。</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>请简要写明事由。</translation>
    </message>
    <message>
        <source>What the department is asked for is missing.</source>
        <translation>没有写明请求。</translation>
    </message>
    <message>
        <source>Say what it is to do for the person.</source>
        <translation>请写明请该部门办理什么。</translation>
    </message>
    <message>
        <source>The feedback is asked for before the referral.</source>
        <translation>反馈期限早于转介日期。</translation>
    </message>
    <message>
        <source>Enter a later day, or none.</source>
        <translation>请填更晚的日期，或不填。</translation>
    </message>
    <message>
        <source>The person has not agreed that another department is told.</source>
        <translation>本人没有同意向其他部门提供个人信息。</translation>
    </message>
    <message>
        <source>Show the consent &quot;department&quot; (向其他部门提供个人信息同意书) and record the answer first.</source>
        <translation>请先出示 department（向其他部门提供个人信息同意书），登记本人的同意。</translation>
    </message>
    <message>
        <source>The referral was taken back.</source>
        <translation>该转介已撤回登记。</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>请重新开具。</translation>
    </message>
    <message>
        <source>The referral was answered or withdrawn on %1.</source>
        <translation>该转介已于 %1 反馈或撤回。</translation>
    </message>
    <message>
        <source>Take that back first, or make a new one.</source>
        <translation>请先撤回该项登记，或重新开具。</translation>
    </message>
    <message>
        <source>The form can get no number.</source>
        <translation>无法给转介单编号。</translation>
    </message>
    <message>
        <source>The office&apos;s code needs 8 digits; a year has 999999 numbers.</source>
        <translation>机构代码须为 8 位；每年最多 999999 个编号。</translation>
    </message>
</context>
<context>
    <name>OnwardEvents</name>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OnwardList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>转往部门</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>转介日期</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation>反馈期限</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>反馈或撤回日期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>困难事项编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>OnwardStates</name>
    <message>
        <source>Feedback awaited</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>逾期未反馈</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>OnwardVerbs</name>
    <message>
        <source>Sends a person on to another department</source>
        <translation>把人员转介到其他部门</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>人员记录号</translation>
    </message>
    <message>
        <source>Code or term of onward_department</source>
        <translation>onward_department 的代码或名称</translation>
    </message>
    <message>
        <source>Code or term of onward_reason</source>
        <translation>onward_reason 的代码或名称</translation>
    </message>
    <message>
        <source>请求: what the department is asked for</source>
        <translation>请求：请该部门办理什么</translation>
    </message>
    <message>
        <source>The body by name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Its telephone</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>事由 in words</source>
        <translation>事由（文字）</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>已采取措施</source>
        <translation>已采取措施</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天的日期</translation>
    </message>
    <message>
        <source>Last day for the feedback; left out: by onward.answer_workdays, or none</source>
        <translation>反馈期限；不填按 onward.answer_workdays，未设定则没有期限</translation>
    </message>
    <message>
        <source>Number of the ticket it is to solve</source>
        <translation>所属困难事项的编号</translation>
    </message>
    <message>
        <source>Number of the form, its scan code, or the record number</source>
        <translation>转介单编号、扫描码或记录号</translation>
    </message>
    <message>
        <source>Records what came back</source>
        <translation>登记收到的反馈</translation>
    </message>
    <message>
        <source>Code or term of onward_answer</source>
        <translation>onward_answer 的代码或名称</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>办理情况或理由</translation>
    </message>
    <message>
        <source>Withdraws a referral</source>
        <translation>撤回转介</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Takes back what was done last; both stay in the history</source>
        <translation>撤回上一步；两条记录都保留</translation>
    </message>
    <message>
        <source>Referrals, the soonest feedback first</source>
        <translation>转介清单，反馈期限近的在前</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who sent the person on, by name or number</source>
        <translation>经办人，写姓名或编号</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束处</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>A person&apos;s referrals, oldest first</source>
        <translation>一个人的转介，早的在前</translation>
    </message>
    <message>
        <source>转介单 (F13-16), filled or empty</source>
        <translation>转介单（F13-16），已填或空白</translation>
    </message>
    <message>
        <source>Number of the form, its scan code, or the record number; left out: the empty form</source>
        <translation>转介单编号、扫描码或记录号；不填打印空表</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>转介: people sent on to other departments</source>
        <translation>转介：转往其他部门的人员</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a web page or XML file with the ending of a workbook</source>
        <translation>扩展名为工作簿的网页或 XML 文件</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This office was never made to its end.</source>
        <translation>这个单位没有建完。</translation>
    </message>
    <message>
        <source>Make it again in the same place; nothing of value is in it.</source>
        <translation>请在原处重新建立；其中没有有用的内容。</translation>
    </message>
    <message>
        <source>The database is of an older version and could not be backed up before it is brought to this one; nothing was changed.</source>
        <translation>数据库是旧版本，升级前的备份没有成功；数据库未作任何改动。</translation>
    </message>
</context>
<context>
    <name>OutcomeVerbs</name>
    <message>
        <source>The chart %1 cannot be grouped.</source>
        <translation>图表 %1 不能分组。</translation>
    </message>
    <message>
        <source>Leave --by out, or ask for outcomes by month, county or staff.</source>
        <translation>请去掉 --by，或改用 outcomes 并按 month、county 或 staff 分组。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no part of the chart.</source>
        <translation>“%1”不是图表中的任何部分。</translation>
    </message>
    <message>
        <source>First day of registration</source>
        <translation>登记日期起</translation>
    </message>
    <message>
        <source>Last day of registration</source>
        <translation>登记日期止</translation>
    </message>
    <message>
        <source>month, county or staff</source>
        <translation>month(月)、county(县)或 staff(专员)</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>6 位代码</translation>
    </message>
    <message>
        <source>Record number of the officer</source>
        <translation>专员的记录编号</translation>
    </message>
    <message>
        <source>Charts of the caseload and the people behind them</source>
        <translation>业务图表及其背后的人员</translation>
    </message>
    <message>
        <source>The figures of a chart</source>
        <translation>图表的数据</translation>
    </message>
    <message>
        <source>Draws a chart</source>
        <translation>绘制图表</translation>
    </message>
    <message>
        <source>File ending in .png, .svg or .pdf</source>
        <translation>以 .png、.svg 或 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>The persons behind a figure</source>
        <translation>某个数字背后的人员</translation>
    </message>
    <message>
        <source>key=value, as the marks of the series have it</source>
        <translation>键=值，与图表数据中的一致</translation>
    </message>
    <message>
        <source>funnel, outcomes, caseload or destinations</source>
        <translation>funnel、outcomes、caseload 或 destinations</translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has space left; or choose another place.</source>
        <translation>请检查文件夹是否存在、可否写入、空间是否够，或换一个位置。</translation>
    </message>
    <message>
        <source>%1 is there already and is no file.</source>
        <translation>%1 已经存在，且不是普通文件。</translation>
    </message>
    <message>
        <source>A folder or a device is not replaced. Choose the name of a new file.</source>
        <translation>文件夹或设备不会被替换。请换一个新的文件名。</translation>
    </message>
</context>
<context>
    <name>OwnCampaigns</name>
    <message>
        <source>Campaigns</source>
        <translation>专项活动</translation>
    </message>
</context>
<context>
    <name>OwnDataWords</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Day of graduation</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能特长</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Kind of household registration</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Place of household registration</source>
        <translation>户籍所在地</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>常住地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>职业指导</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>培训或见习机会</translation>
    </message>
    <message>
        <source>Policies explained</source>
        <translation>政策宣介</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>Job wish</source>
        <translation>求职意向</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lowest wage, yuan a month</source>
        <translation>最低月薪（元）</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Former facts</source>
        <translation>以前的信息</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>告知与同意</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>不再成立</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>困难认定</translation>
    </message>
    <message>
        <source>Papers filed</source>
        <translation>已存材料</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>合并的记录</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Somebody else in charge</source>
        <translation>更换责任人</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Help plan</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Somebody in charge</source>
        <translation>确定责任人</translation>
    </message>
    <message>
        <source>Contact every %1 days</source>
        <translation>每 %1 天联系一次</translation>
    </message>
    <message>
        <source>Contact: no interval</source>
        <translation>联系间隔未设定</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>期限未设定</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 起不再在岗</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Officer number %1</source>
        <translation>专员编号 %1</translation>
    </message>
</context>
<context>
    <name>OwnDifficulties</name>
    <message>
        <source>Handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>OwnEnrolments</name>
    <message>
        <source>Admitted</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>计划步骤</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>Step opened again</source>
        <translation>步骤重新打开</translation>
    </message>
    <message>
        <source>Step dropped</source>
        <translation>步骤取消</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OwnOnward</name>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回登记</translation>
    </message>
</context>
<context>
    <name>OwnRecordingWords</name>
    <message>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>记录已撤回</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>OwnSessions</name>
    <message>
        <source>taken off the roster</source>
        <translation>已从名单移除</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>the session was cancelled</source>
        <translation>活动已取消</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>present, signed</source>
        <translation>出席，已签字</translation>
    </message>
    <message>
        <source>present, not signed</source>
        <translation>出席，未签字</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>集体活动</translation>
    </message>
</context>
<context>
    <name>OwnStandings</name>
    <message>
        <source>Statuses</source>
        <translation>身份状态</translation>
    </message>
    <message>
        <source>%1 was lost</source>
        <translation>%1退出</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>告知书 %1</translation>
    </message>
</context>
<context>
    <name>OwnTransfers</name>
    <message>
        <source>Transfers</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Office number %1 asked office number %2</source>
        <translation>机构 %1 向机构 %2 申请转移</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>PageImages</name>
    <message>
        <source>Pictures of this kind (%1) cannot be shown on this computer.</source>
        <translation>这台电脑不能显示这种图片（%1）。</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins. The paper itself is kept and can be exported.</source>
        <translation>请安装 qt6-image-formats-plugins。材料已存好，可以导出。</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>This belongs to another person.</source>
        <translation>这属于另一个人。</translation>
    </message>
    <message>
        <source>Choose a record of this person.</source>
        <translation>请选本人的记录。</translation>
    </message>
    <message>
        <source>The paper is to leave the database.</source>
        <translation>材料将离开数据库。</translation>
    </message>
    <message>
        <source>Somebody else is in charge of this person.</source>
        <translation>此人由他人负责。</translation>
    </message>
    <message>
        <source>Write why you need to see this; the auditor reads it.</source>
        <translation>请写明查看理由，审计员可见。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Enter the day on which the paper was taken.</source>
        <translation>请填取得材料的日期。</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不在。</translation>
    </message>
    <message>
        <source>Take the picture again.</source>
        <translation>请重拍。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件不能读取。</translation>
    </message>
    <message>
        <source>Another program may hold it, or you have no right to it. Close that program and try again.</source>
        <translation>可能被其他程序占用，或没有读取权限。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>文件还在写入。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等再试。</translation>
    </message>
</context>
<context>
    <name>PaperFolder</name>
    <message>
        <source>The folder of the document camera is not there.</source>
        <translation>高拍仪的文件夹不在。</translation>
    </message>
    <message>
        <source>Plug it in or connect the drive, or choose another folder under Settings.</source>
        <translation>请接好设备或连接网络盘，或在设置里另选文件夹。</translation>
    </message>
</context>
<context>
    <name>PaperStores</name>
    <message>
        <source>This very paper is filed for the person already.</source>
        <translation>这份材料已为此人存过。</translation>
    </message>
    <message>
        <source>It stands in the list; nothing was stored twice.</source>
        <translation>它就在清单里，没有重复存。</translation>
    </message>
    <message>
        <source>The paper was withdrawn before.</source>
        <translation>这份材料已经作废。</translation>
    </message>
    <message>
        <source>Load the person again.</source>
        <translation>请重新打开此人。</translation>
    </message>
    <message>
        <source>The paper was not withdrawn.</source>
        <translation>这份材料没有作废。</translation>
    </message>
    <message>
        <source>The content of this paper is not kept any more.</source>
        <translation>这份材料的内容已不再保留。</translation>
    </message>
    <message>
        <source>Take the paper again, if the person still has it.</source>
        <translation>本人还有的话，请重拍。</translation>
    </message>
    <message>
        <source>What is kept of this paper is not what was filed.</source>
        <translation>这份材料现存的内容与存入时不符。</translation>
    </message>
    <message>
        <source>Check the database; the paper may be in a backup.</source>
        <translation>请检查数据库；备份里可能还有。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>This character cannot be printed: %1</source>
        <translation>此字无法打印：%1</translation>
    </message>
</context>
<context>
    <name>PaperVerbs</name>
    <message>
        <source>Missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>材料编号</translation>
    </message>
    <message>
        <source>Files a picture or a PDF file</source>
        <translation>存入图片或 PDF 文件</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF or PDF, at most 20 MB</source>
        <translation>JPEG、PNG、TIFF 或 PDF，最大 20 MB</translation>
    </message>
    <message>
        <source>Which paper, code or term</source>
        <translation>哪种材料，代码或名称</translation>
    </message>
    <message>
        <source>Number of the recognition or registration it proves</source>
        <translation>所证明的认定或登记的编号</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天时的日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Why it leaves the database; the auditor reads it</source>
        <translation>导出理由，审计员可见</translation>
    </message>
    <message>
        <source>材料 of a person: pictures and PDF files</source>
        <translation>个人的材料：图片和 PDF 文件</translation>
    </message>
    <message>
        <source>What is filed, and which papers are missing</source>
        <translation>已存的材料和还缺的材料</translation>
    </message>
    <message>
        <source>One paper as it was filed</source>
        <translation>按存入时的原样导出一份材料</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>All papers with a cover as one PDF</source>
        <translation>全部材料连同目录存成一个 PDF</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>Takes back a paper that was filed wrongly; the row stays</source>
        <translation>作废存错的材料，记录保留</translation>
    </message>
    <message>
        <source>Code or term</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>Takes a withdrawal back, on the same day</source>
        <translation>当天撤销作废</translation>
    </message>
</context>
<context>
    <name>PasswordOpening</name>
    <message numerus="yes">
        <source>Too many wrong passwords: this user is locked for another %n minute(s).</source>
        <translation>
            <numerusform>密码错误次数过多：该用户还要锁定 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or ask the security administrator.</source>
        <translation>请等待，或请安全管理员解锁。</translation>
    </message>
</context>
<context>
    <name>PasswordPolicy</name>
    <message>
        <source>a rule of this program</source>
        <translation>本系统的规定</translation>
    </message>
    <message>
        <source>At least %1 signs.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>At most %1 signs.</source>
        <translation>至多 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 of these four: capital letters, small letters, digits, other signs.</source>
        <translation>以下四类中至少 %1 类：大写字母、小写字母、数字、其他字符。</translation>
    </message>
    <message>
        <source>Not one of the passwords that are tried first.</source>
        <translation>不能是最常被猜试的密码。</translation>
    </message>
    <message>
        <source>Without the name of the user.</source>
        <translation>不能含有用户的姓名。</translation>
    </message>
    <message>
        <source>Not the present one, nor one of the last %1.</source>
        <translation>不能与现用密码或最近 %1 个密码相同。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A person with this identity number is registered already.</source>
        <translation>此证件号码的人员已登记。</translation>
    </message>
    <message>
        <source>Search by the number and open that person.</source>
        <translation>请按号码查找并打开该人员。</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责专员</translation>
    </message>
    <message>
        <source>Wants to work</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>PersonAccess</name>
    <message>
        <source>Somebody else is in charge of this person.</source>
        <translation>此人由他人负责。</translation>
    </message>
    <message>
        <source>Write why you need to see this; the auditor reads it.</source>
        <translation>请写明查看的理由，审计员会看到。</translation>
    </message>
</context>
<context>
    <name>PersonEvents</name>
    <message>
        <source>corrects the record of %1</source>
        <translation>更正 %1 的记录</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Contact, %1</source>
        <translation>联系，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1,%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>takes back the record of %1</source>
        <translation>撤回 %1 的记录</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>不计数：%1</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>corrects an earlier receipt</source>
        <translation>更正先前的回执</translation>
    </message>
    <message>
        <source>Starts work: %1</source>
        <translation>上岗：%1</translation>
    </message>
    <message>
        <source>Printed again (%1)</source>
        <translation>补打(%1)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Facts of the person corrected</source>
        <translation>更正了人员信息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>corrected because: %1</source>
        <translation>更正理由：%1</translation>
    </message>
    <message>
        <source>Merged with record %1</source>
        <translation>与记录 %1 合并</translation>
    </message>
    <message>
        <source>Merge with record %1 undone</source>
        <translation>撤销与记录 %1 的合并</translation>
    </message>
    <message>
        <source>Follow-up, %1</source>
        <translation>回访，%1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 起不再在岗</translation>
    </message>
    <message>
        <source>In charge: %1</source>
        <translation>负责：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>拨打 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>约定 %1 再联系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Transfer asked: %1 to %2</source>
        <translation>申请转移：%1 → %2</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>转移%1</translation>
    </message>
</context>
<context>
    <name>PersonImportText</name>
    <message>
        <source>The person with this number is registered under another name.</source>
        <translation>此号码的人员登记的是另一个姓名。</translation>
    </message>
    <message>
        <source>Compare both with the document. If the name has changed, correct it on the person&apos;s page, then import again.</source>
        <translation>请与证件核对。如已改名，请在人员页更正后再导入。</translation>
    </message>
    <message>
        <source>This is no record number.</source>
        <translation>这不是记录编号。</translation>
    </message>
    <message>
        <source>Take the number from the list of refused rows.</source>
        <translation>请从退回清单中抄录编号。</translation>
    </message>
    <message>
        <source>There is no person with the number %1.</source>
        <translation>没有编号为 %1 的人员。</translation>
    </message>
    <message>
        <source>May be registered already as person %1: %2.</source>
        <translation>可能已登记为 %1 号人员：%2。</translation>
    </message>
    <message>
        <source>If it is the same person, correct the number of one of the two. If not, write %1 into the column 另一人编号 and import again.</source>
        <translation>如是同一人，请更正其中一方的证件号码；如不是，请在“另一人编号”列填写 %1 后重新导入。</translation>
    </message>
</context>
<context>
    <name>PersonRightsVerbs</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请换一个文件夹。</translation>
    </message>
    <message>
        <source>There is no way &quot;%1&quot;.</source>
        <translation>没有名为“%1”的方式。</translation>
    </message>
    <message>
        <source>Asked. Once a second person has said yes: person erase %1 --approval %2</source>
        <translation>已提交申请。第二人同意后执行：person erase %1 --approval %2</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>paper, aloud or screen</source>
        <translation>方式：paper、aloud 或 screen</translation>
    </message>
    <message>
        <source>Records that the person was told, and agreed if asked</source>
        <translation>记录已告知本人，需要同意的记录同意</translation>
    </message>
    <message>
        <source>PDF with the text, to be signed</source>
        <translation>写出供签名的告知书 PDF</translation>
    </message>
    <message>
        <source>Records a consent taken back</source>
        <translation>记录撤回同意</translation>
    </message>
    <message>
        <source>Everything stored about a person, at the person&apos;s request</source>
        <translation>应本人申请，给出保存的全部个人信息</translation>
    </message>
    <message>
        <source>File ending in .pdf or .json</source>
        <translation>以 .pdf 或 .json 结尾的文件</translation>
    </message>
    <message>
        <source>Who saw a person&apos;s data, at the person&apos;s request</source>
        <translation>应本人申请，列出谁查看过其信息</translation>
    </message>
    <message>
        <source>PDF for the person; else the rows are shown</source>
        <translation>给本人的 PDF；不给出则直接列出</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data after the years of keeping</source>
        <translation>保存年限届满后删除个人信息</translation>
    </message>
    <message>
        <source>Why, without name or number; asks a second person</source>
        <translation>理由，不写姓名和号码；提交给第二人</translation>
    </message>
    <message>
        <source>Number of the approved request; erases</source>
        <translation>已同意的申请编号；执行删除</translation>
    </message>
    <message>
        <source>How many years data are kept after the last business</source>
        <translation>最后一次办理业务后保存多少年</translation>
    </message>
    <message>
        <source>Sets the years</source>
        <translation>设置年限</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were written to %1.</source>
        <translation>
            <numerusform>%n 份材料已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the papers themselves</source>
        <translation>存放材料内容的文件夹</translation>
    </message>
    <message>
        <source>service, sensitive, employer or department</source>
        <translation>告知书：service、sensitive、employer 或 department</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>Compare it with the document.</source>
        <translation>请与证件核对。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>日期在将来。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
    <message>
        <source>This is not in the code list.</source>
        <translation>代码表中没有此项。</translation>
    </message>
    <message>
        <source>Write a code or the official term of the list.</source>
        <translation>请填写代码或代码表中的正式名称。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>是否指：%1?</translation>
    </message>
    <message>
        <source>This is no monthly wage.</source>
        <translation>这不是月工资。</translation>
    </message>
    <message>
        <source>Write the monthly wage in yuan.</source>
        <translation>请按元填写月工资。</translation>
    </message>
</context>
<context>
    <name>PersonVerbs</name>
    <message>
        <source>Register and find people</source>
        <translation>登记和查找人员</translation>
    </message>
    <message>
        <source>Registers a person</source>
        <translation>登记一个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Kind of document, code of id_type</source>
        <translation>证件类型，id_type 的代码或名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Schooling, code of GB/T 4658</source>
        <translation>学历，GB/T 4658 的代码或名称</translation>
    </message>
    <message>
        <source>Division of residence, 6 or 9 digits</source>
        <translation>常住地行政区划代码，6 位或 9 位</translation>
    </message>
    <message>
        <source>Registration: graduate, unemployment, …</source>
        <translation>登记类别：graduate、unemployment 等</translation>
    </message>
    <message>
        <source>Finds people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, number or its last digits</source>
        <translation>姓名、拼音、拼音首字母、号码或其末几位</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的游标</translation>
    </message>
    <message>
        <source>One person with registrations, promises and history</source>
        <translation>一个人的登记、承诺和经过</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Why, for a person of another office</source>
        <translation>理由（查看其他单位的人员时）</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>还缺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not count: %2</source>
        <translation>%1 不计数：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 progress: %2</source>
        <extracomment>Exact in Chinese: %1 进度:%2</extracomment>
        <translation>%1 进度:%2</translation>
    </message>
    <message>
        <source>In charge: %1</source>
        <translation>负责：%1</translation>
    </message>
    <message>
        <source>counted from the day %1</source>
        <translation>自%1之日起计算</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known: the day is counted by weekends alone.</source>
        <translation>没有 %1 年的节假日通知，到期日只按周末推算。</translation>
    </message>
</context>
<context>
    <name>PhraseActs</name>
    <message>
        <source>There is no phrase number %1.</source>
        <translation>没有编号为 %1 的常用语。</translation>
    </message>
    <message>
        <source>Look at the list of phrases.</source>
        <translation>请查看常用语清单。</translation>
    </message>
    <message>
        <source>This phrase is in the list already.</source>
        <translation>清单中已有这句常用语。</translation>
    </message>
    <message>
        <source>If it is retired, take it back into use.</source>
        <translation>已停用的可以恢复使用。</translation>
    </message>
    <message>
        <source>Records may say this already, so its words stay.</source>
        <translation>记录中可能已经使用这一条，文字不能更改。</translation>
    </message>
    <message>
        <source>Retire it and add another.</source>
        <translation>请停用这一条，另外添加。</translation>
    </message>
    <message>
        <source>No published phrase has these words.</source>
        <translation>没有这样文字的已发布常用语。</translation>
    </message>
    <message>
        <source>Write the words as the list of phrases has them; a phrase of the office&apos;s own is retired by its number.</source>
        <translation>请照清单中的文字填写；本机构自己的常用语按编号停用。</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>Content of a guidance</source>
        <translation>职业指导内容</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>问题诊断</translation>
    </message>
    <message>
        <source>Notes of contacts</source>
        <translation>联系备注</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>文字理由</translation>
    </message>
    <message>
        <source>The phrase says nothing.</source>
        <translation>常用语是空的。</translation>
    </message>
    <message>
        <source>Write what is to be put into the field.</source>
        <translation>请写明要填入栏目的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The phrase is longer than %n character(s).</source>
        <translation>
            <numerusform>常用语超过 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what is said again and again.</source>
        <translation>请只留经常重复的话。</translation>
    </message>
    <message>
        <source>The phrase holds a long number.</source>
        <translation>常用语中有长串数字。</translation>
    </message>
    <message>
        <source>Phrases are seen by everybody: leave numbers of people, phones and documents out.</source>
        <translation>常用语人人可见，不要写证件、电话等号码。</translation>
    </message>
    <message>
        <source>Reasons: does not want work</source>
        <translation>原因：无就业意愿</translation>
    </message>
    <message>
        <source>Reasons: fewer than three referrals</source>
        <translation>原因：推荐岗位不足三个</translation>
    </message>
    <message>
        <source>Reasons: letter made void</source>
        <translation>原因：介绍信作废</translation>
    </message>
    <message>
        <source>Reasons: put on hold</source>
        <translation>原因：搁置</translation>
    </message>
    <message>
        <source>Reasons: passed to another officer</source>
        <translation>原因：移交专员</translation>
    </message>
    <message>
        <source>Reasons: officer away</source>
        <translation>原因：专员离岗</translation>
    </message>
    <message>
        <source>Reasons: sent to another office</source>
        <translation>原因：转往其他机构</translation>
    </message>
    <message>
        <source>Reasons: transfer refused</source>
        <translation>原因：拒绝转入</translation>
    </message>
    <message>
        <source>Reasons: data problem set aside</source>
        <translation>原因：数据问题暂不处理</translation>
    </message>
    <message>
        <source>Reasons: records merged</source>
        <translation>原因：合并档案</translation>
    </message>
    <message>
        <source>Kinds of difficulties</source>
        <translation>困难事项类别</translation>
    </message>
    <message>
        <source>Kinds of campaigns</source>
        <translation>专项活动类别</translation>
    </message>
</context>
<context>
    <name>PlanStepFields</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>PrintHardship</name>
    <message>
        <source>No notice of %1 is posted.</source>
        <translation>没有 %1 张贴的公示。</translation>
    </message>
    <message>
        <source>Record the public notice of a recognition first, or choose the day it was posted.</source>
        <translation>请先登记公示这一步，或选择张贴的那一天。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>这台电脑没有打印机。</translation>
    </message>
    <message>
        <source>Save the paper as PDF and print it later.</source>
        <translation>请先存为 PDF，以后再打印。</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>打印机没有接受任务。</translation>
    </message>
    <message>
        <source>Look at the printer and print again, or save as PDF.</source>
        <translation>请检查打印机后重新打印，或存为 PDF。</translation>
    </message>
    <message>
        <source>The chosen printer is not there any more.</source>
        <translation>所选打印机已不存在。</translation>
    </message>
    <message>
        <source>Choose another printer in the settings.</source>
        <translation>请在设置中选择另一台打印机。</translation>
    </message>
    <message>
        <source>No font for paper is installed.</source>
        <translation>没有安装纸质表单用的字体。</translation>
    </message>
    <message>
        <source>Install the package fonts-lxgw-wenkai.</source>
        <translation>请安装 fonts-lxgw-wenkai 软件包。</translation>
    </message>
</context>
<context>
    <name>ProgrammeEvents</name>
    <message>
        <source>admitted, enters on %1</source>
        <translation>纳入，%1 进入</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>step done: %1</source>
        <translation>完成步骤：%1</translation>
    </message>
    <message>
        <source>step opened again: %1</source>
        <translation>重新打开步骤：%1</translation>
    </message>
    <message>
        <source>step not needed: %1</source>
        <translation>取消步骤：%1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>报名</translation>
    </message>
</context>
<context>
    <name>ProgrammeLists</name>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>轮候</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开设人</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>轮候位次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>报名日期</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>下一步到期</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完成步骤</translation>
    </message>
    <message>
        <source>Steps open</source>
        <translation>待办步骤</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Withdrew because</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Round number</source>
        <translation>期次编号</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
</context>
<context>
    <name>ProgrammeRounds</name>
    <message>
        <source>The programme is none of the list.</source>
        <translation>没有这个计划。</translation>
    </message>
    <message>
        <source>Choose one of the list programme.</source>
        <translation>请从代码表 programme 中选择。</translation>
    </message>
    <message>
        <source>The round has no name.</source>
        <translation>缺少期次名称。</translation>
    </message>
    <message>
        <source>Name it as it is announced, such as 2023年.</source>
        <translation>请按公布的名称填写，如 2023年。</translation>
    </message>
    <message>
        <source>The round ends before it begins, or has no days.</source>
        <translation>最后一天早于第一天，或没有填日期。</translation>
    </message>
    <message>
        <source>Write its first and its last day.</source>
        <translation>请填第一天和最后一天。</translation>
    </message>
    <message>
        <source>The programme does not hold on %1.</source>
        <translation>该计划在 %1 不执行。</translation>
    </message>
    <message>
        <source>Choose a first day on which it holds.</source>
        <translation>第一天请填计划执行期内的日期。</translation>
    </message>
    <message>
        <source>That is no number of places.</source>
        <translation>名额数不对。</translation>
    </message>
    <message>
        <source>Write one from 1 on, or none.</source>
        <translation>请填 1 以上的数，或留空。</translation>
    </message>
    <message>
        <source>A round stays one of its programme.</source>
        <translation>期次不能改到别的计划。</translation>
    </message>
    <message>
        <source>Open a round of the other programme.</source>
        <translation>请在另一计划中开设一期。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a place already.</source>
        <translation>
            <numerusform>已有 %n 人占用名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at least so many places.</source>
        <translation>名额不能少于这个数。</translation>
    </message>
</context>
<context>
    <name>ProgrammeVerbs</name>
    <message numerus="yes">
        <source>%n person(s) have not the registration the programme is for: look at them.</source>
        <translation>
            <numerusform>有 %n 人没有该计划所面向的登记，请核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>No member of staff has this name.</source>
        <translation>没有这个姓名的工作人员。</translation>
    </message>
    <message>
        <source>Write a name or a number of staff.</source>
        <translation>请填工作人员的姓名或编号。</translation>
    </message>
    <message>
        <source>Records applications</source>
        <translation>登记报名</translation>
    </message>
    <message>
        <source>Number of the round</source>
        <translation>期次编号</translation>
    </message>
    <message>
        <source>Record numbers of people, several with commas</source>
        <translation>人员编号，多个用逗号分开</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number of the enrolment</source>
        <translation>参加编号</translation>
    </message>
    <message>
        <source>Gives a place</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>First day in the programme; left out: the same day</source>
        <translation>进入日期；不填为当天</translation>
    </message>
    <message>
        <source>Why before others of the waiting list</source>
        <translation>为什么先于轮候的其他人</translation>
    </message>
    <message>
        <source>Ends it with a result</source>
        <translation>登记结束和结果</translation>
    </message>
    <message>
        <source>The person does not want it any more</source>
        <translation>本人不愿继续，办理退出</translation>
    </message>
    <message>
        <source>Code or term of programme_end</source>
        <translation>programme_end 的代码或名称</translation>
    </message>
    <message>
        <source>Code or term of programme_withdrawal</source>
        <translation>programme_withdrawal 的代码或名称</translation>
    </message>
    <message>
        <source>Takes back what was done last; both stay in the history</source>
        <translation>撤回最后一次办理；两条记录都保留</translation>
    </message>
    <message>
        <source>An enrolment with its plan</source>
        <translation>一次参加和它的计划</translation>
    </message>
    <message>
        <source>Adds a step to a plan, or changes one</source>
        <translation>增加或修改计划步骤</translation>
    </message>
    <message>
        <source>Number of the step; left out: a new one</source>
        <translation>步骤序号；不填为新增</translation>
    </message>
    <message>
        <source>What is to be done, what came of it, or why not</source>
        <translation>要做什么、结果如何，或为什么不做</translation>
    </message>
    <message>
        <source>Name or number of who sees to it</source>
        <translation>负责人的姓名或编号</translation>
    </message>
    <message>
        <source>Last day; none: not set</source>
        <translation>最后一天；none 为未设定</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It is to be done after all</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>不需要办</translation>
    </message>
    <message>
        <source>Code or term of programme</source>
        <translation>programme 的代码或名称</translation>
    </message>
    <message>
        <source>Name, as it is announced</source>
        <translation>公布的名称</translation>
    </message>
    <message>
        <source>Number of places; none: not set</source>
        <translation>名额数；none 为未设定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束处</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Rounds, the newest first</source>
        <translation>各期，新的在前</translation>
    </message>
    <message>
        <source>Opens a round of a programme</source>
        <translation>开设一期专项计划</translation>
    </message>
    <message>
        <source>Changes a round</source>
        <translation>修改一期</translation>
    </message>
    <message>
        <source>The people of a round, the queue first</source>
        <translation>一期的人员，轮候在前</translation>
    </message>
    <message>
        <source>Number of the round; left out: all</source>
        <translation>期次编号；不填为全部</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或号码</translation>
    </message>
    <message>
        <source>A round in persons: places, queue, taking part, ends</source>
        <translation>一期的人数：名额、轮候、实施中、结果</translation>
    </message>
    <message>
        <source>Another day than today</source>
        <translation>不是今天时的日期</translation>
    </message>
    <message>
        <source>Programmes people enrol in, with plan and result</source>
        <translation>专项计划：报名、计划和结果</translation>
    </message>
</context>
<context>
    <name>PromiseBoards</name>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Put somebody in charge: mark the rows, then Y</source>
        <translation>指定负责人：选中各行后按 Y</translation>
    </message>
    <message>
        <source>Late and above the mean load: move some cases</source>
        <translation>已逾期且工作量高于平均：移交一部分</translation>
    </message>
    <message>
        <source>Late: ask today what stands in the way</source>
        <translation>已逾期：今天询问原因</translation>
    </message>
    <message>
        <source>Remind of what is due this week</source>
        <translation>提醒本周到期的事项</translation>
    </message>
    <message>
        <source>Look at why rows are on hold</source>
        <translation>查看搁置的理由</translation>
    </message>
    <message>
        <source>Ask the employers for the slips</source>
        <translation>向单位催要回执</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Breaks this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Slips out</source>
        <translation>未回回执</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The board is not narrowed by &quot;%1&quot;.</source>
        <translation>本周到期不能按“%1”筛选。</translation>
    </message>
    <message>
        <source>Search by the name of the member of staff.</source>
        <translation>请按工作人员姓名查找。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人负责</translation>
    </message>
</context>
<context>
    <name>PromiseCharts</name>
    <message>
        <source>Promises overdue, and those that break by %1</source>
        <translation>已逾期和 %1 前到期的事项</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Without what is on hold.</source>
        <translation>不含已搁置的。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Breaks this week</source>
        <translation>本周到期</translation>
    </message>
</context>
<context>
    <name>PromiseVerbs</name>
    <message>
        <source>Whose promises are overdue or break this week, what is on hold, and what to do</source>
        <translation>谁的事项已逾期或本周到期，哪些已搁置，建议怎么办</translation>
    </message>
</context>
<context>
    <name>RebuildOffice</name>
    <message>
        <source>Not everything was worked out anew.</source>
        <translation>没有全部重新算完。</translation>
    </message>
    <message>
        <source>Start it again; it goes on with what is left.</source>
        <translation>请再运行一次，接着算余下的部分。</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>No referral of this office has this number.</source>
        <translation>本单位没有这个编号的推荐信。</translation>
    </message>
    <message>
        <source>Compare it with the number printed on the receipt.</source>
        <translation>请与回执上印的编号核对。</translation>
    </message>
    <message>
        <source>This slip was made by another office.</source>
        <translation>这张回执由另一单位开具。</translation>
    </message>
    <message>
        <source>Send it on to the office printed on the slip.</source>
        <translation>请转交回执上印的单位。</translation>
    </message>
</context>
<context>
    <name>Recommend</name>
    <message>
        <source>Choose a vacancy that fits the person.</source>
        <translation>请选择适合此人的岗位。</translation>
    </message>
    <message>
        <source>The number of days for the receipt is not set.</source>
        <translation>没有设置回执期限的天数。</translation>
    </message>
    <message>
        <source>Set the parameter ref.receipt_days.</source>
        <translation>请设置参数 ref.receipt_days。</translation>
    </message>
</context>
<context>
    <name>RecordMany</name>
    <message>
        <source>Nothing of this batch can be taken back any more.</source>
        <translation>这一批已没有可以撤回的记录。</translation>
    </message>
    <message>
        <source>Correct the records one by one.</source>
        <translation>请逐条更正。</translation>
    </message>
    <message>
        <source>The record was corrected, merged or erased since.</source>
        <translation>该记录此后已更正、合并或删除。</translation>
    </message>
    <message>
        <source>Withdraw it on the person&apos;s page, if it is wrong.</source>
        <translation>有误的，请在人员页撤回。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有选中任何人。</translation>
    </message>
    <message>
        <source>Choose the people it is about.</source>
        <translation>请选择所涉及的人员。</translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation>备注是空的。</translation>
    </message>
    <message>
        <source>Write what is to be kept.</source>
        <translation>请写明要保留的内容。</translation>
    </message>
    <message>
        <source>The record is part of number %1.</source>
        <translation>该记录已并入编号 %1。</translation>
    </message>
    <message>
        <source>Choose that one.</source>
        <translation>请选择那一条。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的信息已删除。</translation>
    </message>
    <message>
        <source>There is nobody left to write about.</source>
        <translation>已没有可以记录的对象。</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation>其他人已在此期间修改了这条记录。</translation>
    </message>
    <message>
        <source>Reload it, look at the change, and save again.</source>
        <translation>请重新载入，查看修改后再保存。</translation>
    </message>
    <message>
        <source>There is no record with this number.</source>
        <translation>没有这个编号的记录。</translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <translation>请检查编号，或按姓名查找。</translation>
    </message>
    <message>
        <source>This has been saved already.</source>
        <translation>已经保存过了。</translation>
    </message>
    <message>
        <source>Reload the page to see it.</source>
        <translation>请刷新页面查看。</translation>
    </message>
    <message>
        <source>Numbers up to this one have been given out.</source>
        <translation>此编号及以前的编号已用出。</translation>
    </message>
    <message>
        <source>Continue with a higher number.</source>
        <translation>请从更大的编号继续。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery codes give a new password to an administrator alone.</source>
        <translation>恢复码只能为管理员设置新密码。</translation>
    </message>
    <message>
        <source>Name the login of a system administrator, security administrator or auditor; the system administrator then gives the others new passwords.</source>
        <translation>请填写系统管理员、安全管理员或审计员的登录名；其他人的密码由系统管理员重设。</translation>
    </message>
    <message>
        <source>This office opens without passwords and has no recovery codes.</source>
        <translation>本单位不用密码即可打开，没有恢复码。</translation>
    </message>
    <message>
        <source>Only an office that was set up with users has them.</source>
        <translation>建立单位时设了用户，才有恢复码。</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>Slip due</source>
        <translation>回执到期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>开具人</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Kept by office</source>
        <translation>负责机构编号</translation>
    </message>
</context>
<context>
    <name>ReferralVerbs</name>
    <message>
        <source>There is no referral with the number %1.</source>
        <translation>没有编号为 %1 的推荐信。</translation>
    </message>
    <message>
        <source>Numbers have 16 digits; scan codes have 20.</source>
        <translation>编号为 16 位，扫码编号为 20 位。</translation>
    </message>
    <message>
        <source>Letters are written as PDF.</source>
        <translation>介绍信只能写成 PDF。</translation>
    </message>
    <message>
        <source>Let the name after --out end in .pdf.</source>
        <translation>--out 后的文件名请以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The reason %1 does not belong to the result %2.</source>
        <translation>原因 %1 不属于结果 %2。</translation>
    </message>
    <message>
        <source>Referrals, their slips and receipts</source>
        <translation>岗位推荐、介绍信和回执</translation>
    </message>
    <message>
        <source>Refers a person to vacancies</source>
        <translation>向某人推荐岗位</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Record number; may be repeated</source>
        <translation>记录编号；可写多个</translation>
    </message>
    <message>
        <source>How the person was told, code of contact_method</source>
        <translation>告知方式，contact_method 的代码或名称</translation>
    </message>
    <message>
        <source>Why fewer than three, code of fewer_reason</source>
        <translation>不足三个的原因，fewer_reason 的代码</translation>
    </message>
    <message>
        <source>Writes letters of referral as PDF</source>
        <translation>把介绍信写成 PDF</translation>
    </message>
    <message>
        <source>Numbers or scan codes</source>
        <translation>编号或扫描码</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Copies to count</source>
        <translation>计入的份数</translation>
    </message>
    <message>
        <source>Makes a referral void; its number stays</source>
        <translation>作废一份推荐信，编号保留</translation>
    </message>
    <message>
        <source>Number or scan code</source>
        <translation>编号或扫描码</translation>
    </message>
    <message>
        <source>Why; it stays in the history</source>
        <translation>原因，保留在历史中</translation>
    </message>
    <message>
        <source>Records what came of a referral</source>
        <translation>记录推荐的结果</translation>
    </message>
    <message>
        <source>hired, rejected, absent or pending</source>
        <translation>hired(录用)、rejected(未录用)、absent(未到)或 pending(待定)</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>上岗日期</translation>
    </message>
    <message>
        <source>Monthly wage in yuan</source>
        <translation>月工资(元)</translation>
    </message>
    <message>
        <source>Code of referral_result</source>
        <translation>referral_result 的代码或名称</translation>
    </message>
    <message>
        <source>Corrects the result recorded before</source>
        <translation>更正先前记录的结果</translation>
    </message>
    <message>
        <source>The referrals, newest first</source>
        <translation>推荐列表，最新的在前</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的游标</translation>
    </message>
    <message>
        <source>Asks the supervisor, for what is closed</source>
        <translation>记录已关闭时，提请主管批准</translation>
    </message>
    <message>
        <source>Only who was hired has a first day, a wage and a contract.</source>
        <translation>只有录用才有上岗日期、月薪和合同。</translation>
    </message>
    <message>
        <source>Leave out what tells of the hire, or write --result hired.</source>
        <translation>去掉录用的内容，或写 --result hired。</translation>
    </message>
    <message>
        <source>Kind of contract: code or term of contract_type</source>
        <translation>合同类型：contract_type 的代码或名称</translation>
    </message>
    <message>
        <source>The employer pays social insurance</source>
        <translation>用人单位已为其参保</translation>
    </message>
    <message>
        <source>Form of employment: code or term of emp_form; left out: employed by a firm</source>
        <translation>就业形式：emp_form 的代码或名称；不填为单位就业</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>This vacancy has been recommended to this person already.</source>
        <translation>已向此人推荐过该岗位。</translation>
    </message>
    <message>
        <source>Choose another vacancy, or reprint the earlier letter.</source>
        <translation>请选择其他岗位，或补打先前的推荐信。</translation>
    </message>
    <message>
        <source>No number can be made for this referral.</source>
        <translation>无法为这次推荐取号。</translation>
    </message>
    <message>
        <source>The office&apos;s code must have 8 digits, and a year has 999999 numbers; look at the office&apos;s settings.</source>
        <translation>单位编码须为 8 位，一年最多 999999 号；请查看单位设置。</translation>
    </message>
    <message>
        <source>The vacancy &quot;%1&quot; was filled a moment ago.</source>
        <translation>岗位“%1”刚刚招满。</translation>
    </message>
    <message>
        <source>Choose another vacancy; the others you picked are kept.</source>
        <translation>请选择其他岗位；其余所选仍保留。</translation>
    </message>
    <message>
        <source>The vacancy &quot;%1&quot; takes no applicants today.</source>
        <translation>岗位“%1”今天不接受应聘。</translation>
    </message>
    <message>
        <source>Choose an open vacancy.</source>
        <translation>请选择开放的岗位。</translation>
    </message>
    <message>
        <source>This referral was made void.</source>
        <translation>这次推荐已作废。</translation>
    </message>
    <message>
        <source>Recommend again if the person still wants the job.</source>
        <translation>如本人仍想去，请重新推荐。</translation>
    </message>
    <message>
        <source>The result of this referral has been recorded.</source>
        <translation>这次推荐的结果已登记。</translation>
    </message>
    <message>
        <source>Correct the receipt instead of making the referral void.</source>
        <translation>请更正回执，不要作废推荐。</translation>
    </message>
    <message>
        <source>The result of this slip has been recorded already.</source>
        <translation>这张回执的结果已登记。</translation>
    </message>
    <message>
        <source>Open the recorded result to correct it.</source>
        <translation>请打开已登记的结果进行更正。</translation>
    </message>
</context>
<context>
    <name>RefusalWeights</name>
    <message>
        <source>Counts: no reason was given</source>
        <translation>计入：没有说明理由</translation>
    </message>
    <message>
        <source>Counts: a supervisor says so</source>
        <translation>计入：主管认定</translation>
    </message>
    <message>
        <source>Does not count: a reason was given</source>
        <translation>不计入：说明了理由</translation>
    </message>
    <message>
        <source>Does not count: a supervisor says so</source>
        <translation>不计入：主管认定</translation>
    </message>
    <message>
        <source>Does not count: the letter is not valid</source>
        <translation>不计入：推荐信未通过有效性检验</translation>
    </message>
    <message>
        <source>Does not count: no work was offered</source>
        <translation>不计入：不是岗位</translation>
    </message>
    <message>
        <source>Does not count: before the status</source>
        <translation>不计入：在取得状态之前</translation>
    </message>
</context>
<context>
    <name>RegisterPerson</name>
    <message>
        <source>A demo office takes only numbers that can belong to nobody.</source>
        <translation>演示单位只接受不属于任何人的号码。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Type the name as the identity card has it.</source>
        <translation>请按身份证填写姓名。</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <translation>姓名超过 60 个字符。</translation>
    </message>
    <message>
        <source>The day of birth lies in the future.</source>
        <translation>出生日期在将来。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
    <message>
        <source>Real persons belong into a real office; use a test number here: an identity number of nobody, or another that begins with TEST or 0000.</source>
        <translation>真实人员请登记在正式单位；此处请用测试号码：不属于任何人的身份证号码，其他证件以 TEST 或 0000 开头。</translation>
    </message>
</context>
<context>
    <name>RegistrationEdits</name>
    <message>
        <source>Category</source>
        <translation>届别或细分</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任专员</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>结束原因</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>&quot;%1&quot; holds no such value.</source>
        <translation>“%1”不能这样填。</translation>
    </message>
    <message>
        <source>Write the day as 2022-05-31.</source>
        <translation>日期请写成 2022-05-31。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>Write 元, at most two decimals.</source>
        <translation>请写金额（元），最多两位小数。</translation>
    </message>
    <message>
        <source>Write 1 for yes or 0 for no.</source>
        <translation>是写 1，否写 0。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation>“%1”没有“%2”这一栏。</translation>
    </message>
    <message>
        <source>The fields of each kind of registration are listed by: registration fields.</source>
        <translation>各类登记的栏目用 registration fields 列出。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>身高（厘米）</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>准驾车型</translation>
    </message>
    <message>
        <source>Foreign languages</source>
        <translation>外语语种、等级、熟练程度</translation>
    </message>
    <message>
        <source>Languages of the region</source>
        <translation>民族语言</translation>
    </message>
    <message>
        <source>Skill 1</source>
        <translation>技能（工种）1</translation>
    </message>
    <message>
        <source>Skill 1: level</source>
        <translation>等级1</translation>
    </message>
    <message>
        <source>Skill 1: years</source>
        <translation>从事年限1</translation>
    </message>
    <message>
        <source>Skill 2</source>
        <translation>技能（工种）2</translation>
    </message>
    <message>
        <source>Skill 2: level</source>
        <translation>等级2</translation>
    </message>
    <message>
        <source>Skill 2: years</source>
        <translation>从事年限2</translation>
    </message>
    <message>
        <source>Skill 3</source>
        <translation>技能（工种）3</translation>
    </message>
    <message>
        <source>Skill 3: level</source>
        <translation>等级3</translation>
    </message>
    <message>
        <source>Skill 3: years</source>
        <translation>从事年限3</translation>
    </message>
    <message>
        <source>Education or training 1</source>
        <translation>教育培训经历1</translation>
    </message>
    <message>
        <source>Education or training 2</source>
        <translation>教育培训经历2</translation>
    </message>
    <message>
        <source>Education or training 3</source>
        <translation>教育培训经历3</translation>
    </message>
    <message>
        <source>Earlier work 1</source>
        <translation>工作经历1</translation>
    </message>
    <message>
        <source>Earlier work 2</source>
        <translation>工作经历2</translation>
    </message>
    <message>
        <source>Earlier work 3</source>
        <translation>工作经历3</translation>
    </message>
    <message>
        <source>Earlier work 4</source>
        <translation>工作经历4</translation>
    </message>
    <message>
        <source>Kind of employer wanted</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Industry wanted</source>
        <translation>求职行业</translation>
    </message>
    <message>
        <source>Board and lodging wanted</source>
        <translation>食宿要求</translation>
    </message>
    <message>
        <source>Can start on</source>
        <translation>可到岗时间</translation>
    </message>
    <message>
        <source>Accepts text messages</source>
        <translation>接受短信</translation>
    </message>
    <message>
        <source>Accepts training</source>
        <translation>参加培训</translation>
    </message>
    <message>
        <source>Accepts career guidance</source>
        <translation>接受职业指导</translation>
    </message>
    <message>
        <source>Accepts work elsewhere</source>
        <translation>外地就业</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>其他要求</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>个人身份</translation>
    </message>
    <message>
        <source>Kind of schooling</source>
        <translation>教育类别</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Claims unemployment benefit</source>
        <translation>是否申领失业保险待遇</translation>
    </message>
    <message>
        <source>State of the benefit</source>
        <translation>待遇状态</translation>
    </message>
    <message>
        <source>Kind of unemployment</source>
        <translation>失业类型</translation>
    </message>
    <message>
        <source>Reason of unemployment</source>
        <translation>失业原因</translation>
    </message>
    <message>
        <source>Unemployed since</source>
        <translation>失业时间</translation>
    </message>
    <message>
        <source>Monthly income before</source>
        <translation>失业前月收入</translation>
    </message>
    <message>
        <source>Last employer</source>
        <translation>原工作单位</translation>
    </message>
    <message>
        <source>Registers at the place of</source>
        <translation>失业登记地类型</translation>
    </message>
    <message>
        <source>Papers seen</source>
        <translation>已核材料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Form of employment</source>
        <translation>就业形式</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>现工作单位</translation>
    </message>
    <message>
        <source>Credit code of the employer</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>单位所在区域</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>岗位（工种）</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>自主创业</translation>
    </message>
    <message>
        <source>Average monthly pay</source>
        <translation>月平均工资</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同开始日期</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同结束日期</translation>
    </message>
    <message>
        <source>Dispatching company</source>
        <translation>劳务派遣单位</translation>
    </message>
    <message>
        <source>Kind of flexible work</source>
        <translation>灵活就业方式</translation>
    </message>
    <message>
        <source>Jobs created for others</source>
        <translation>创业带动人数</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>是否参加社会保险</translation>
    </message>
    <message>
        <source>Left school by</source>
        <translation>结束学业方式</translation>
    </message>
    <message>
        <source>State in the register</source>
        <translation>实名登记状态</translation>
    </message>
    <message>
        <source>Wish to work</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Home before school</source>
        <translation>生源地</translation>
    </message>
    <message>
        <source>Services asked for</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>毕业去向</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约方式</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议书编号</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>单位或院校</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>To report by</source>
        <translation>报到期限</translation>
    </message>
    <message>
        <source>File transferred by</source>
        <translation>档案转递期限</translation>
    </message>
    <message>
        <source>Household registration moved by</source>
        <translation>落户期限</translation>
    </message>
    <message>
        <source>Why a day was put off</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>户类型</translation>
    </message>
    <message>
        <source>Monitored since</source>
        <translation>纳入监测日期</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Where and what for</source>
        <translation>外出意向</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>转移就业范围</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织方式</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Labour brand</source>
        <translation>劳务品牌</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>预计返回日期</translation>
    </message>
    <message>
        <source>Kind of veteran</source>
        <translation>退役类别</translation>
    </message>
    <message>
        <source>Left the service on</source>
        <translation>退役日期</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>证件编号</translation>
    </message>
    <message>
        <source>Resettlement site</source>
        <translation>安置点</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>搬迁日期</translation>
    </message>
    <message>
        <source>Came back from</source>
        <translation>返乡前所在地</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>返乡后打算</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业（字号）</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>People employed</source>
        <translation>吸纳就业人数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书名称</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>证书类别</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Employed since</source>
        <translation>就业日期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>落实日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>返乡日期</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开业日期</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
</context>
<context>
    <name>RegistrationList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记种类</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>毕业去向</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>RegistrationPapers</name>
    <message>
        <source>The registration ended on %1: nothing is certified by it any more.</source>
        <translation>该登记已于 %1 终止，不能再据此出具证明。</translation>
    </message>
    <message>
        <source>The registration has not begun yet.</source>
        <translation>该登记尚未开始。</translation>
    </message>
    <message>
        <source>Print the registration form instead.</source>
        <translation>可改为打印登记表。</translation>
    </message>
    <message>
        <source>No paper &quot;%1&quot; goes with this registration.</source>
        <translation>此类登记没有“%1”这种单据。</translation>
    </message>
    <message>
        <source>Papers: %1.</source>
        <translation>可用单据：%1。</translation>
    </message>
</context>
<context>
    <name>RegistrationVerbs</name>
    <message>
        <source>&quot;%1&quot; is no field.</source>
        <translation>“%1”不是一栏。</translation>
    </message>
    <message>
        <source>Write --set field=value.</source>
        <translation>请写 --set 栏目=值。</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Number of the registration</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Kind of registration, code or term</source>
        <translation>登记类别，代码或名称</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>写入的 PDF 文件</translation>
    </message>
    <message>
        <source>First day, today if left out</source>
        <translation>起始日期，不写为今天</translation>
    </message>
    <message>
        <source>Category within the kind, e.g. graduation year</source>
        <translation>类别下的细分，如毕业年份</translation>
    </message>
    <message>
        <source>field=value, as often as needed; see: fields</source>
        <translation>栏目=值，可写多次，栏目见 fields</translation>
    </message>
    <message>
        <source>What a person is registered as</source>
        <translation>人员的各类登记</translation>
    </message>
    <message>
        <source>Registers a person as something</source>
        <translation>为人员办理一类登记</translation>
    </message>
    <message>
        <source>How it came, code of case_channel</source>
        <translation>信息来源渠道，case_channel 代码</translation>
    </message>
    <message>
        <source>Corrects a registration; both records stay</source>
        <translation>更正登记，两条记录都保留</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Ends a registration</source>
        <translation>终止登记</translation>
    </message>
    <message>
        <source>First day it no longer holds, today if left out</source>
        <translation>不再有效的第一天，不写为今天</translation>
    </message>
    <message>
        <source>Why it ends, code or term of the kind&apos;s list</source>
        <translation>终止原因，该类别列表的代码或名称</translation>
    </message>
    <message>
        <source>The registrations of a person</source>
        <translation>人员的登记</translation>
    </message>
    <message>
        <source>Corrected ones too</source>
        <translation>包括已更正的</translation>
    </message>
    <message>
        <source>Why another office&apos;s person is looked at</source>
        <translation>查看他人负责人员的理由</translation>
    </message>
    <message>
        <source>The fields of a kind of registration</source>
        <translation>一类登记的栏目</translation>
    </message>
    <message>
        <source>Prints the form of a registration</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>An empty form, to be written by hand</source>
        <translation>空白表格，供手写</translation>
    </message>
    <message>
        <source>Code of the paper, e.g. F13-14; else its form</source>
        <translation>单据代码，如 F13-14；不填则为登记表</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>Nobody is registered before the age of %1 (%2).</source>
        <translation>未满 %1 周岁不予登记(%2)。</translation>
    </message>
    <message>
        <source>Compare the day of birth and the day of registration.</source>
        <translation>请核对出生日期和登记日期。</translation>
    </message>
    <message>
        <source>The person is registered as &quot;%1&quot; already.</source>
        <translation>此人已有未终止的“%1”登记。</translation>
    </message>
    <message>
        <source>Correct or end that registration in the timeline.</source>
        <translation>请在时间线上更正或终止原登记。</translation>
    </message>
    <message>
        <source>The person reached retirement in %1 at the latest; an unemployment registration ends there.</source>
        <translation>此人最迟在 %1 到法定退休年龄，不再办理失业登记。</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation>终止日期早于登记日期。</translation>
    </message>
    <message>
        <source>Compare both days.</source>
        <translation>请核对两个日期。</translation>
    </message>
    <message>
        <source>Why it ends is told by one of the listed reasons.</source>
        <translation>终止原因须从列出的原因中选择。</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>A trainee is not employed.</source>
        <translation>见习人员不算就业。</translation>
    </message>
    <message>
        <source>Register the employment when a contract is signed.</source>
        <translation>签订合同以后再登记就业。</translation>
    </message>
    <message>
        <source>An internship agreement settles no destination.</source>
        <translation>见习协议不能作为落实去向的凭证。</translation>
    </message>
    <message>
        <source>Keep the destination as waiting for work, or add the paper that proves it.</source>
        <translation>去向请仍填待就业，或补上能证明的材料。</translation>
    </message>
    <message>
        <source>The person is registered as employed in that time.</source>
        <translation>此人在这段时间登记为就业。</translation>
    </message>
    <message>
        <source>End the employment first, with the day it ended.</source>
        <translation>请先终止就业登记，写明终止日期。</translation>
    </message>
    <message>
        <source>Why is the registration corrected?</source>
        <translation>为什么更正这条登记？</translation>
    </message>
    <message>
        <source>Give a reason; both records stay in the history.</source>
        <translation>请写明理由；两条记录都保留在历史中。</translation>
    </message>
    <message>
        <source>The person was registered as unemployed after the employment began.</source>
        <translation>此人在该就业开始之后登记为失业。</translation>
    </message>
    <message>
        <source>Correct that registration first, or give the day the employment ended.</source>
        <translation>请先更正失业登记，或填写就业终止日期。</translation>
    </message>
</context>
<context>
    <name>Resealing</name>
    <message>
        <source>Not every value has the new key yet.</source>
        <translation>还有部分数据没有换上新密钥。</translation>
    </message>
    <message>
        <source>Start it again; it goes on where it stopped. Everything can be read meanwhile.</source>
        <translation>请再次运行，它会从中断处继续；期间所有数据都可读取。</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>A data file of the program is damaged.</source>
        <translation>程序的数据文件已损坏。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>A data file of the program is missing.</source>
        <translation>程序缺少数据文件。</translation>
    </message>
</context>
<context>
    <name>Restores</name>
    <message>
        <source>The restored database could not take its place.</source>
        <translation>恢复的数据库未能就位。</translation>
    </message>
    <message>
        <source>Close programs that use the folder and open the database again: the restore is then finished.</source>
        <translation>请关闭正在使用该文件夹的程序，再打开数据库：恢复会随之完成。</translation>
    </message>
    <message>
        <source>The backup could not be restored; nothing was changed.</source>
        <translation>备份没有恢复成功；未作任何改动。</translation>
    </message>
    <message>
        <source>Make room on the disk and check the rights of the folder.</source>
        <translation>请腾出磁盘空间，并检查文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Nobody works in this office.</source>
        <translation>本单位没有工作人员。</translation>
    </message>
    <message>
        <source>Add a member of staff.</source>
        <translation>请添加工作人员。</translation>
    </message>
    <message>
        <source>Login and password of the security administrator do not open this backup.</source>
        <translation>安全管理员的登录名和密码打不开这个备份。</translation>
    </message>
    <message>
        <source>Type the password that held when the backup was made.</source>
        <translation>请输入备份当时的密码。</translation>
    </message>
    <message>
        <source>A restore needs the security administrator present.</source>
        <translation>恢复备份须安全管理员在场。</translation>
    </message>
    <message>
        <source>A security administrator of the office types login and password beside the system administrator.</source>
        <translation>除系统管理员外，请本单位的安全管理员输入登录名和密码。</translation>
    </message>
    <message>
        <source>This computer has no key to continue the audit trail.</source>
        <translation>本机没有接续审计记录的密钥。</translation>
    </message>
    <message>
        <source>On a new computer an auditor of the office types login and password too: that makes the key again.</source>
        <translation>在新电脑上，请本单位的审计员也输入登录名和密码，以重新生成该密钥。</translation>
    </message>
    <message>
        <source>Login and password of the auditor do not open this backup.</source>
        <translation>审计员的登录名和密码打不开这份备份。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The file with the retention of the audit trail is not whole.</source>
        <translation>审计记录保存期限文件不完整。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message numerus="yes">
        <source>The law keeps records of the audit trail for %n month(s) at least.</source>
        <translation>
            <numerusform>依法审计记录至少保存 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can shorten this term.</source>
        <translation>任何人都不能缩短这一期限。</translation>
    </message>
    <message>
        <source>The audit trail is kept for %1 months at most.</source>
        <translation>审计记录最长保存 %1 个月。</translation>
    </message>
    <message>
        <source>Give the months.</source>
        <translation>请填写月数。</translation>
    </message>
    <message>
        <source>The office keeps records of the audit trail from %1 on.</source>
        <translation>本单位保存 %1 起的审计记录。</translation>
    </message>
    <message>
        <source>Take that day or an earlier one.</source>
        <translation>请选择这一天或更早的日期。</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see people</source>
        <translation>查看人员</translation>
    </message>
    <message>
        <source>reveal a masked field</source>
        <translation>显示隐藏的内容</translation>
    </message>
    <message>
        <source>record people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>record services</source>
        <translation>登记服务</translation>
    </message>
    <message>
        <source>reassign people</source>
        <translation>调整专员</translation>
    </message>
    <message>
        <source>ask for a correction</source>
        <translation>申请更正</translation>
    </message>
    <message>
        <source>approve a correction</source>
        <translation>批准更正</translation>
    </message>
    <message>
        <source>propose a recognition</source>
        <translation>提出认定</translation>
    </message>
    <message>
        <source>review a recognition</source>
        <translation>审核认定</translation>
    </message>
    <message>
        <source>confirm a recognition</source>
        <translation>确认认定</translation>
    </message>
    <message>
        <source>enter a claim</source>
        <translation>录入补贴申请</translation>
    </message>
    <message>
        <source>check a claim</source>
        <translation>审核补贴申请</translation>
    </message>
    <message>
        <source>approve a claim</source>
        <translation>审批补贴申请</translation>
    </message>
    <message>
        <source>release a payment</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>see vacancies</source>
        <translation>查看岗位</translation>
    </message>
    <message>
        <source>record employers and vacancies</source>
        <translation>登记用人单位和岗位</translation>
    </message>
    <message>
        <source>block an employer</source>
        <translation>停用用人单位</translation>
    </message>
    <message>
        <source>print a form</source>
        <translation>打印表单</translation>
    </message>
    <message>
        <source>print a list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>export the own worklist and caseload</source>
        <translation>导出本人的待办和服务对象</translation>
    </message>
    <message>
        <source>export a list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>export a long list</source>
        <translation>导出长名单</translation>
    </message>
    <message>
        <source>approve the export of a long list</source>
        <translation>批准导出长名单</translation>
    </message>
    <message>
        <source>export sealed columns</source>
        <translation>导出加密列</translation>
    </message>
    <message>
        <source>set from how many rows an export needs a second person</source>
        <translation>设定导出多少行起须第二人同意</translation>
    </message>
    <message>
        <source>prepare an import</source>
        <translation>准备导入</translation>
    </message>
    <message>
        <source>commit an import</source>
        <translation>提交导入</translation>
    </message>
    <message>
        <source>see charts</source>
        <translation>查看统计</translation>
    </message>
    <message>
        <source>change the office&apos;s facts</source>
        <translation>变更单位信息</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>管理用户</translation>
    </message>
    <message>
        <source>see the users</source>
        <translation>查看用户</translation>
    </message>
    <message>
        <source>give and take rights</source>
        <translation>授予和收回权限</translation>
    </message>
    <message>
        <source>confirm a change of rights</source>
        <translation>确认权限变更</translation>
    </message>
    <message>
        <source>see who has which rights</source>
        <translation>查看权限</translation>
    </message>
    <message>
        <source>unlock a user</source>
        <translation>解锁用户</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>approve a backup</source>
        <translation>批准备份</translation>
    </message>
    <message>
        <source>see the state of backups</source>
        <translation>查看备份状态</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>be present at a restore</source>
        <translation>恢复时在场</translation>
    </message>
    <message>
        <source>see the own acts</source>
        <translation>查看本人操作</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>查看审计记录</translation>
    </message>
    <message>
        <source>verify the audit trail</source>
        <translation>核验审计记录</translation>
    </message>
    <message>
        <source>export the audit trail</source>
        <translation>导出审计记录</translation>
    </message>
    <message>
        <source>purge the audit trail</source>
        <translation>清理审计记录</translation>
    </message>
    <message>
        <source>propose a rule</source>
        <translation>提出规则</translation>
    </message>
    <message>
        <source>approve a rule</source>
        <translation>批准规则</translation>
    </message>
    <message>
        <source>read the rules</source>
        <translation>查看规则</translation>
    </message>
    <message>
        <source>change own settings</source>
        <translation>变更本人设置</translation>
    </message>
    <message>
        <source>Nobody has this right.</source>
        <translation>没有人有此权限。</translation>
    </message>
    <message>
        <source>Ask a %1.</source>
        <translation>请找%1办理。</translation>
    </message>
    <message>
        <source>You have no right to %1.</source>
        <translation>您没有“%1”的权限。</translation>
    </message>
    <message>
        <source>Your right to %1 does not reach this record.</source>
        <translation>您“%1”的权限不包括这条记录。</translation>
    </message>
    <message>
        <source>Ask who is in charge of it, or your supervisor.</source>
        <translation>请找负责的专员或您的主管。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Nobody may be %1 and %2 at once.</source>
        <translation>同一人不得兼任%1和%2。</translation>
    </message>
    <message>
        <source>Give one of the two to somebody else; an office may borrow its administrators from the superior bureau.</source>
        <translation>请把其中一个角色给别人；管理员可由上级局派人担任。</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>The roster has grown since; nothing was printed.</source>
        <translation>花名册人数刚刚增加，没有打印。</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>请重新打印。</translation>
    </message>
</context>
<context>
    <name>RosterVerb</name>
    <message>
        <source>There is no roster &quot;%1&quot;.</source>
        <translation>没有花名册“%1”。</translation>
    </message>
    <message>
        <source>Rosters: %1.</source>
        <translation>花名册有：%1。</translation>
    </message>
    <message>
        <source>Prints F2a or F2b: who began or ended work with an employer</source>
        <translation>打印 F2a 或 F2b：一个单位的就业或终止就业花名册</translation>
    </message>
    <message>
        <source>employment (F2a) or ending (F2b)</source>
        <translation>employment（F2a）或 ending（F2b）</translation>
    </message>
    <message>
        <source>Name of the employer, as in the registrations</source>
        <translation>单位名称，与登记中的写法一致</translation>
    </message>
    <message>
        <source>First day, the first of this month if left out</source>
        <translation>起日，不填为本月 1 日</translation>
    </message>
    <message>
        <source>Last day, today if left out</source>
        <translation>止日，不填为今天</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>写出的 PDF 文件</translation>
    </message>
    <message>
        <source>Empty, to be written by hand</source>
        <translation>空白表，供手写</translation>
    </message>
    <message>
        <source>Writes nothing, but asks a second person, for this reason</source>
        <translation>不写文件，按此理由请第二人同意</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>No employer is given.</source>
        <translation>没有填写单位。</translation>
    </message>
    <message>
        <source>A roster is about one employer: write its name as its people are registered with it.</source>
        <translation>花名册按一个单位打印：请按就业登记中的写法填写单位名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be looked for: it contains | or two dots.</source>
        <translation>“%1”无法查找：名称中有 | 或两个点。</translation>
    </message>
    <message>
        <source>Correct the employer&apos;s name in the registrations first.</source>
        <translation>请先在就业登记中更正单位名称。</translation>
    </message>
    <message>
        <source>The period is none.</source>
        <translation>起止日期不对。</translation>
    </message>
    <message>
        <source>Give its first and its last day; the last is not before the first.</source>
        <translation>请填写首尾两天，末日不早于首日。</translation>
    </message>
    <message>
        <source>Nobody is registered as having begun work with &quot;%1&quot; from %2 to %3.</source>
        <translation>%2 至 %3 没有人登记在“%1”就业。</translation>
    </message>
    <message>
        <source>Nobody is registered as having ended work with &quot;%1&quot; from %2 to %3.</source>
        <translation>%2 至 %3 没有人登记与“%1”终止就业。</translation>
    </message>
    <message>
        <source>The name has to be written as in the registrations, in full.</source>
        <translation>单位名称须与登记中的写法完全一致。</translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>RowReaderText</name>
    <message>
        <source>Write a code or the official term of the list.</source>
        <translation>请填写代码或代码表中的正式名称。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>是否指：%1?</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>单元格为空。</translation>
    </message>
    <message>
        <source>This column must be filled in: %1.</source>
        <translation>此列必须填写：%1。</translation>
    </message>
    <message>
        <source>A formula in the cell has failed.</source>
        <translation>单元格中的公式出错。</translation>
    </message>
    <message>
        <source>Replace the formula by its value.</source>
        <translation>请把公式换成数值。</translation>
    </message>
    <message>
        <source>Excel has cut the digits of this number; they cannot be recovered.</source>
        <translation>已被 Excel 截断，不可恢复。</translation>
    </message>
    <message>
        <source>Format the column as text, then type the whole number again from the document.</source>
        <translation>请把该列设为文本格式，再按证件重新输入完整号码。</translation>
    </message>
    <message>
        <source>This is not in the code list and was left out.</source>
        <translation>代码表中没有此项，已略去。</translation>
    </message>
    <message>
        <source>No administrative division has this name or code.</source>
        <translation>没有这个名称或代码的行政区划。</translation>
    </message>
    <message>
        <source>Write the code of 6 or 9 digits, or the names from the prefecture down.</source>
        <translation>请填写 6 位或 9 位代码，或从州(市)起写全名称。</translation>
    </message>
    <message>
        <source>Several administrative divisions have this name.</source>
        <translation>有几个行政区划是这个名称。</translation>
    </message>
    <message>
        <source>No single administrative division has this name; it was left out.</source>
        <translation>没有唯一对应的行政区划，已略去。</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message>
        <source>Write it as 2022-11-30, or give the cell a date format.</source>
        <translation>请写成 2022-11-30，或把单元格设为日期格式。</translation>
    </message>
    <message>
        <source>This is no whole number from %1 to %2.</source>
        <translation>这不是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>只填数字。</translation>
    </message>
    <message>
        <source>This is no amount in yuan.</source>
        <translation>这不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>Write digits only, as 3000 or 3000.50.</source>
        <translation>只填数字，如 3000 或 3000.50。</translation>
    </message>
    <message>
        <source>This wage cannot be read with certainty.</source>
        <translation>工资写法无法确定。</translation>
    </message>
    <message>
        <source>Write the monthly wage in yuan, as 3000, 3000-4500 or 面议; daily pay belongs into the other requirements.</source>
        <translation>请按元填写月工资，如 3000、3000-4500 或 面议；日薪写在其他要求里。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Write 是 or 否.</source>
        <translation>请填 是 或 否。</translation>
    </message>
    <message>
        <source>This is not in the code list.</source>
        <translation>代码表中没有此项。</translation>
    </message>
</context>
<context>
    <name>SealedFields</name>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
</context>
<context>
    <name>ServiceStandards</name>
    <message>
        <source>Correct the file of the service standard.</source>
        <translation>请更正服务标准文件。</translation>
    </message>
    <message>
        <source>A key is not known.</source>
        <translation>有未知的键。</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>缺少一个键。</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>有不允许的值。</translation>
    </message>
    <message>
        <source>Two standards have one id.</source>
        <translation>两个标准的编号相同。</translation>
    </message>
    <message>
        <source>Two standards hold on one day for the same registration.</source>
        <translation>同一天有两个标准适用于同一类登记。</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>文件不是有效的 TOML。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件无法打开。</translation>
    </message>
    <message>
        <source>the person is registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>the person wishes to work</source>
        <translation>表示有就业意愿</translation>
    </message>
    <message>
        <source>the step before is done</source>
        <translation>上一步完成</translation>
    </message>
</context>
<context>
    <name>ServiceVerbs</name>
    <message>
        <source>Only an offer that was declined has a reason.</source>
        <translation>只有被拒绝的机会才填写原因。</translation>
    </message>
    <message>
        <source>Leave --reason out, or add --response declined.</source>
        <translation>请去掉 --reason，或加上 --response declined。</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Code or term of contact_method: 电话, 短信, …</source>
        <translation>contact_method 的代码或名称：电话、短信等</translation>
    </message>
    <message>
        <source>Records that policies were told</source>
        <translation>登记政策宣介</translation>
    </message>
    <message>
        <source>Which policies were made known</source>
        <translation>宣介了哪些政策</translation>
    </message>
    <message>
        <source>Records an offer of training or an internship</source>
        <translation>记录提供的培训或见习机会</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>提供的机会：training(培训)或 internship(见习)</translation>
    </message>
    <message>
        <source>Of the class or the post</source>
        <translation>班次或岗位名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>accepted, declined, or a code of offer_response; none: awaited</source>
        <translation>accepted(接受)、declined(拒绝)或 offer_response 的代码；不写表示未答复</translation>
    </message>
    <message>
        <source>Why it was declined, as offer_response has it; in any words after a code</source>
        <translation>拒绝原因，按 offer_response;--response 已写代码时可用任何文字</translation>
    </message>
    <message>
        <source>Takes a recorded service back; both stay in the history</source>
        <translation>撤销一条服务记录，两条都留在历史中</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asks the supervisor, for what is closed</source>
        <translation>记录已关闭时，提请主管批准</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>This record was corrected or withdrawn in the meantime.</source>
        <translation>这条记录已在此期间更正或撤回。</translation>
    </message>
    <message>
        <source>Reload the person and correct the newest record.</source>
        <translation>请重新载入此人，更正最新的记录。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nobody works in this office.</source>
        <translation>本单位没有工作人员。</translation>
    </message>
    <message>
        <source>Add a member of staff.</source>
        <translation>请添加工作人员。</translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <source>The session has no day.</source>
        <translation>未填写活动日期。</translation>
    </message>
    <message>
        <source>Enter the day it is on.</source>
        <translation>请填写举行日期。</translation>
    </message>
    <message>
        <source>The time it begins at cannot be read.</source>
        <translation>开始时间无法识别。</translation>
    </message>
    <message>
        <source>Type it like 14:30.</source>
        <translation>请按 14:30 的样子输入。</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>时长多少分钟？</translation>
    </message>
    <message>
        <source>From 1 to %1.</source>
        <translation>1 至 %1。</translation>
    </message>
    <message>
        <source>Nobody of the staff leads the session.</source>
        <translation>主持人不是本机构工作人员。</translation>
    </message>
    <message>
        <source>Choose who leads it.</source>
        <translation>请选择主持人。</translation>
    </message>
    <message>
        <source>There is no such kind of session on that day.</source>
        <translation>该日没有这一活动类型。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The session has no topic.</source>
        <translation>未填写活动主题。</translation>
    </message>
    <message>
        <source>Name it as it is announced.</source>
        <translation>请按对外公布的名称填写。</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里举行？</translation>
    </message>
    <message>
        <source>Name the room or the hall.</source>
        <translation>请填写会议室或场地。</translation>
    </message>
    <message>
        <source>The number of places cannot be.</source>
        <translation>名额数不正确。</translation>
    </message>
    <message>
        <source>From 1 to %1, or none when there is no limit.</source>
        <translation>1 至 %1；不限名额时留空。</translation>
    </message>
    <message>
        <source>The session was held or cancelled.</source>
        <translation>该活动已办结或已取消。</translation>
    </message>
    <message>
        <source>Take that back first, or correct single people.</source>
        <translation>请先撤销办结或取消，或逐人更正。</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>请从列表中选择原因。</translation>
    </message>
    <message>
        <source>The session is not cancelled.</source>
        <translation>该活动没有取消。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>报名人数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>SessionRecords</name>
    <message>
        <source>There is no such kind of session on that day.</source>
        <translation>该日没有这一活动类型。</translation>
    </message>
    <message>
        <source>Change the session&apos;s kind first.</source>
        <translation>请先修改活动类型。</translation>
    </message>
    <message>
        <source>The attendance was corrected.</source>
        <translation>出席情况已更正。</translation>
    </message>
</context>
<context>
    <name>SessionRosterList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>记录情况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>SessionRosterVerbs</name>
    <message>
        <source>Which people?</source>
        <translation>涉及哪些人员？</translation>
    </message>
    <message>
        <source>Name record numbers with --person.</source>
        <translation>用 --person 写明人员编号。</translation>
    </message>
    <message>
        <source>There is no such attendance.</source>
        <translation>没有这种出席情况。</translation>
    </message>
    <message>
        <source>Record numbers of people, several with commas</source>
        <translation>人员的记录号，多个用逗号分隔</translation>
    </message>
    <message>
        <source>Puts people on the roster of a session</source>
        <translation>将人员列入活动名单</translation>
    </message>
    <message>
        <source>Takes people off the roster</source>
        <translation>从活动名单移除人员</translation>
    </message>
    <message>
        <source>Marks who was there; corrects single people once it was closed</source>
        <translation>登记出席情况；办结后逐人更正</translation>
    </message>
    <message>
        <source>Identity number of somebody who comes in</source>
        <translation>到场人员的身份号码</translation>
    </message>
    <message>
        <source>present, absent, excused or unmarked</source>
        <translation>present（出席）、absent（缺席）、excused（请假）或 unmarked（未登记）</translation>
    </message>
    <message>
        <source>And signed the sheet</source>
        <translation>并已在签到表签字</translation>
    </message>
    <message>
        <source>The session was held: makes the records of it</source>
        <translation>办结已举办的活动，生成记录</translation>
    </message>
    <message>
        <source>Takes the closing and its records back</source>
        <translation>撤销办结及其生成的记录</translation>
    </message>
    <message>
        <source>Prints the sheet to sign in</source>
        <translation>打印签到表</translation>
    </message>
    <message>
        <source>PDF to write</source>
        <translation>要写入的 PDF 文件</translation>
    </message>
</context>
<context>
    <name>SessionRosters</name>
    <message>
        <source>The person is not on the roster.</source>
        <translation>该人员不在名单上。</translation>
    </message>
    <message>
        <source>Enter the person first.</source>
        <translation>请先将其列入名单。</translation>
    </message>
    <message>
        <source>The session is on %1, and nobody has come yet.</source>
        <translation>该活动在 %1 举行，尚无人到场。</translation>
    </message>
    <message>
        <source>Only who excuses himself can be marked before.</source>
        <translation>活动前只能登记请假。</translation>
    </message>
    <message>
        <source>The person is on the roster already.</source>
        <translation>该人员已在名单上。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再办。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有选择人员。</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Nobody here has this identity number.</source>
        <translation>没有使用该身份号码的人员。</translation>
    </message>
    <message>
        <source>This is no identity number of 18 characters.</source>
        <translation>这不是 18 位身份号码。</translation>
    </message>
    <message>
        <source>Register the person first: Ctrl+2, then Ctrl+N.</source>
        <translation>请先登记该人员：按 Ctrl+2，再按 Ctrl+N。</translation>
    </message>
    <message>
        <source>Type it again, or scan the card.</source>
        <translation>请重新输入，或扫描证件。</translation>
    </message>
    <message>
        <source>The record is part of number %1.</source>
        <translation>该记录已并入编号 %1。</translation>
    </message>
    <message>
        <source>Choose that one.</source>
        <translation>请选择那一条。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的信息已删除。</translation>
    </message>
    <message>
        <source>There is nobody left to enter.</source>
        <translation>已无人可列入名单。</translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>There is no such state.</source>
        <translation>没有这种状态。</translation>
    </message>
    <message>
        <source>Code or term of session_kind</source>
        <translation>session_kind 的代码或名称</translation>
    </message>
    <message>
        <source>Topic, as it is announced</source>
        <translation>对外公布的主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time it begins, like 14:30</source>
        <translation>开始时间，如 14:30</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>举行地点</translation>
    </message>
    <message>
        <source>Who leads it: login, name or number</source>
        <translation>主持人：登录名、姓名或编号</translation>
    </message>
    <message>
        <source>How many can come; none: no limit</source>
        <translation>名额；none 表示不限</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Group sessions, who is on their rosters and was there</source>
        <translation>集体活动、活动名单和出席情况</translation>
    </message>
    <message>
        <source>Makes a group session</source>
        <translation>新建集体活动</translation>
    </message>
    <message>
        <source>Changes what is said of a planned session</source>
        <translation>修改尚未举办的活动</translation>
    </message>
    <message>
        <source>Cancels a planned session</source>
        <translation>取消尚未举办的活动</translation>
    </message>
    <message>
        <source>Code or term of session_cancel_reason</source>
        <translation>session_cancel_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Takes the cancellation back</source>
        <translation>撤销取消</translation>
    </message>
    <message>
        <source>Group sessions, the newest first</source>
        <translation>集体活动，新的在前</translation>
    </message>
    <message>
        <source>Only planned, today, to_close, held or cancelled</source>
        <translation>只列 planned（未到日期）、today（今日）、to_close（待办结）、held（已举办）或 cancelled（已取消）</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>A session with its roster</source>
        <translation>一项活动及其名单</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>a cell with more than %1 characters</source>
        <translation>有单元格超过 %1 个字符</translation>
    </message>
    <message>
        <source>more than %1 merged cells</source>
        <translation>合并单元格超过 %1 处</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who acts?</source>
        <translation>由谁经办?</translation>
    </message>
    <message>
        <source>Nobody of this name works in this office today.</source>
        <translation>本单位今天没有这个姓名的在岗人员。</translation>
    </message>
    <message>
        <source>Write the name as it stands in the list of staff.</source>
        <translation>请按工作人员名单填写姓名。</translation>
    </message>
    <message>
        <source>Several members of staff have this name.</source>
        <translation>有多名工作人员同名。</translation>
    </message>
    <message>
        <source>Tell them apart in the list of staff.</source>
        <translation>请在工作人员名单中加以区分。</translation>
    </message>
    <message>
        <source>Add --user and your login.</source>
        <translation>请加上 --user 和您的登录名。</translation>
    </message>
    <message>
        <source>Your login: </source>
        <translation>登录名：</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>This takes a second person.</source>
        <translation>此事须另有一人在场。</translation>
    </message>
    <message>
        <source>Add --present and the login of who is present.</source>
        <translation>请加上 --present 和在场人的登录名。</translation>
    </message>
    <message>
        <source>Type it at a terminal, or set %1.</source>
        <translation>请在终端输入，或设置 %1。</translation>
    </message>
</context>
<context>
    <name>SmallCells</name>
    <message>
        <source>Not told apart</source>
        <translation>未单列</translation>
    </message>
    <message>
        <source>* Below %1, or would tell such a figure.</source>
        <translation>* 小于 %1，或可据以推出此类数，不予显示。</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>There is no room for a copy beside the database.</source>
        <translation>数据库旁边没有空间存放副本。</translation>
    </message>
    <message>
        <source>Make room on the disk of the database: a backup needs as much as the database for a moment.</source>
        <translation>请在数据库所在磁盘上腾出空间：备份时临时需要与数据库同样大小的空间。</translation>
    </message>
    <message>
        <source>The database is busy.</source>
        <translation>数据库正忙。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
</context>
<context>
    <name>SqliteFiles</name>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>数据库 %1 无法写入。</translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder, or copy both the database and its key file to a folder of your own.</source>
        <translation>请检查文件及其文件夹的权限，或把数据库和密钥文件一起复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>Choose the database file of your office, or make a new one.</source>
        <translation>请选择本单位的数据库文件，或新建一个。</translation>
    </message>
    <message>
        <source>The backup could not be written; nothing was changed.</source>
        <translation>备份无法写入，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its rights.</source>
        <translation>请换一个文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>Beside %1 lies the log of a database that ended halfway.</source>
        <translation>%1 旁边留有一个中途结束的数据库的日志。</translation>
    </message>
    <message>
        <source>Move the files ending in -wal, -shm and -journal away together with the database they belong to.</source>
        <translation>请把以 -wal、-shm、-journal 结尾的文件连同所属的数据库一起移走。</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where several computers could damage it.</source>
        <translation>数据库在网络驱动器上，多台电脑可能将其损坏。</translation>
    </message>
    <message>
        <source>Keep it on this computer&apos;s own disk, or set up a PostgreSQL server for several counters.</source>
        <translation>请放在本机磁盘上；几个窗口同时使用请设置 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>The disk with %1 is full or cannot be written: %2 are free, up to %3 are needed.</source>
        <translation>%1 所在的磁盘已满或无法写入：剩余 %2，最多需要 %3。</translation>
    </message>
    <message>
        <source>Make room on that disk and save again; what you typed is kept.</source>
        <translation>请在该磁盘上腾出空间后重新保存；已填写的内容仍保留。</translation>
    </message>
</context>
<context>
    <name>StandingActs</name>
    <message>
        <source>Nothing is proposed here any more.</source>
        <translation>这里已没有提示。</translation>
    </message>
    <message>
        <source>Read the page again; something may have been recorded.</source>
        <translation>请刷新页面，可能刚有新的记录。</translation>
    </message>
    <message>
        <source>The person refused nothing of that number.</source>
        <translation>此人没有这个编号的拒绝记录。</translation>
    </message>
    <message>
        <source>Choose one of the refusals that are shown.</source>
        <translation>请从列出的拒绝中选择。</translation>
    </message>
    <message>
        <source>Why is it decided so?</source>
        <translation>为什么这样决定？</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>请从列表中选择理由。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这项决定已经撤回。</translation>
    </message>
    <message>
        <source>Read the page again.</source>
        <translation>请刷新页面。</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>复核事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝次数</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达到次数日期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>No contact until</source>
        <translation>失联期满日</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>To be looked at from</source>
        <translation>提示日期</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>StandingVerbs</name>
    <message>
        <source>Statuses in question, the oldest first</source>
        <translation>待复核的状态，最早的在前</translation>
    </message>
    <message>
        <source>How it stands; left out: what is to be decided</source>
        <translation>复核情况；不填为待处理的</translation>
    </message>
    <message>
        <source>Which status</source>
        <translation>哪种状态</translation>
    </message>
    <message>
        <source>Who is in charge, by name or number</source>
        <translation>负责人的姓名或编号</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束处</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>What a person holds, what speaks against it, and what was lost</source>
        <translation>一个人的状态、不利的依据以及已退出的</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>通知书 of a loss (F13-12), filled or empty</source>
        <translation>退出(注销)通知书（F13-12），填好的或空白的</translation>
    </message>
    <message>
        <source>Record number; left out: the empty form</source>
        <translation>记录编号；不填为空白表</translation>
    </message>
    <message>
        <source>Which loss, by the number &quot;standing show&quot; tells; left out: the newest</source>
        <translation>哪次退出，编号见 &quot;standing show&quot;；不填为最近一次</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>Code or term of standing_reason</source>
        <translation>standing_reason 的代码或名称</translation>
    </message>
    <message>
        <source>Keeps a status in spite of what is proposed</source>
        <translation>不按提示退出，保留状态</translation>
    </message>
    <message>
        <source>Number of the status, as &quot;standing show&quot; tells it</source>
        <translation>状态的编号，见 &quot;standing show&quot;</translation>
    </message>
    <message>
        <source>What it is proposed for</source>
        <translation>提示的原因</translation>
    </message>
    <message>
        <source>A supervisor says whether a refusal counts</source>
        <translation>主管认定一次拒绝是否计入</translation>
    </message>
    <message>
        <source>Number of the refusal, as &quot;standing show&quot; tells it</source>
        <translation>拒绝的编号，见 &quot;standing show&quot;</translation>
    </message>
    <message>
        <source>Whether it counts</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Takes a decision back; both stay in the history</source>
        <translation>撤回一项决定，两条都保留在历史中</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定的编号</translation>
    </message>
    <message>
        <source>Refusals, silence, and the statuses they put at risk</source>
        <translation>拒绝、失联以及可能因此失去的状态</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Refused too often</source>
        <translation>拒绝达到规定次数</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Refusal without good reason</source>
        <translation>拒绝无正当理由</translation>
    </message>
    <message>
        <source>Refusal with good reason</source>
        <translation>拒绝有正当理由</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database is busy.</source>
        <translation>数据库正忙。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The record contradicts one that is already saved.</source>
        <translation>这条记录与已保存的记录矛盾。</translation>
    </message>
    <message>
        <source>Reload the page and look at the records again.</source>
        <translation>请刷新页面，再查看各条记录。</translation>
    </message>
    <message>
        <source>The database can be read but not written.</source>
        <translation>数据库可以读取，但不能写入。</translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder.</source>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The connection to the database server was lost.</source>
        <translation>与数据库服务器的连接已断开。</translation>
    </message>
    <message>
        <source>Check the network and try again; what you typed is kept.</source>
        <translation>请检查网络后再试；已输入的内容仍保留。</translation>
    </message>
    <message>
        <source>The record could not be read or saved.</source>
        <translation>记录无法读取或保存。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log to support.</source>
        <translation>请再试一次；如仍出现，请把日志发给技术支持。</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>数据库无法打开。</translation>
    </message>
    <message>
        <source>Check that the file or the server is there and may be used.</source>
        <translation>请检查文件或服务器是否存在、可否使用。</translation>
    </message>
    <message>
        <source>The database could not be opened safely.</source>
        <translation>数据库无法安全打开。</translation>
    </message>
    <message>
        <source>Install the program again, or ask for help.</source>
        <translation>请重新安装程序，或寻求帮助。</translation>
    </message>
    <message>
        <source>The database file is damaged; nothing was changed in it.</source>
        <translation>数据库文件已损坏；未对其作任何更改。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This is not a database of this program; nothing was changed.</source>
        <translation>这不是本程序的数据库；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose the database file of your office.</source>
        <translation>请选择本单位的数据库文件。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this database.</source>
        <translation>此数据库由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>请更新这台电脑上的程序。</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>数据库响应时间过长。</translation>
    </message>
    <message>
        <source>Ask for less at once, or try again in a moment.</source>
        <translation>请缩小查询范围，或稍后再试。</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached or refuses the office.</source>
        <translation>连接不上数据库服务器 %1，或被其拒绝。</translation>
    </message>
    <message>
        <source>Check the network and the address, and ask whoever runs the server.</source>
        <translation>请检查网络和地址，并询问服务器管理人员。</translation>
    </message>
    <message>
        <source>The database on the server keeps text as %1, not as UTF8.</source>
        <translation>服务器上的数据库以 %1 编码保存文字，而不是 UTF8。</translation>
    </message>
    <message>
        <source>Have it made anew with ENCODING &apos;UTF8&apos;: names would be lost.</source>
        <translation>请用 ENCODING &apos;UTF8&apos; 重新建库，否则姓名会丢失。</translation>
    </message>
    <message>
        <source>A step of this failed, so nothing of it was saved.</source>
        <translation>其中一步失败，因此什么都没有保存。</translation>
    </message>
    <message>
        <source>The disk of the database server is full.</source>
        <translation>数据库服务器的磁盘已满。</translation>
    </message>
    <message>
        <source>Tell whoever runs the server and save again then; what you typed is kept.</source>
        <translation>请告知服务器管理人员，处理后重新保存；已填写的内容仍保留。</translation>
    </message>
</context>
<context>
    <name>StreamErrors</name>
    <message>
        <source>This is no backup of the program.</source>
        <translation>这不是本系统的备份。</translation>
    </message>
    <message>
        <source>Choose a file that was made with Back up.</source>
        <translation>请选择用“备份”生成的文件。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version.</source>
        <translation>此备份由更新版本生成。</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>请安装更新版本的程序。</translation>
    </message>
    <message>
        <source>This backup opens in another way: with a password, or with the office&apos;s own key.</source>
        <translation>此备份的打开方式不同：用密码，或用本单位自己的密钥。</translation>
    </message>
    <message>
        <source>Look on the paper or the label of the backup which of the two it is.</source>
        <translation>请查看备份的纸质记录或标签，确认是哪一种。</translation>
    </message>
    <message>
        <source>The password of the backup is not right.</source>
        <translation>备份密码不正确。</translation>
    </message>
    <message>
        <source>Type it again; it may be another than the one to sign in.</source>
        <translation>请重新输入；它可能与登录密码不同。</translation>
    </message>
    <message>
        <source>This backup belongs to another office.</source>
        <translation>此备份属于另一单位。</translation>
    </message>
    <message>
        <source>Choose a backup of this office.</source>
        <translation>请选择本单位的备份。</translation>
    </message>
    <message>
        <source>The backup ends too early; a part of it is missing.</source>
        <translation>备份过早结束，缺少一部分。</translation>
    </message>
    <message>
        <source>Copy it again from its medium, or choose an older backup.</source>
        <translation>请从介质重新复制，或选择较早的备份。</translation>
    </message>
    <message>
        <source>Parts of the backup are missing or stand in the wrong place.</source>
        <translation>备份有部分缺失或位置不对。</translation>
    </message>
    <message>
        <source>The backup is damaged or was changed.</source>
        <translation>备份已损坏或被改动。</translation>
    </message>
    <message>
        <source>The backup was stopped before its end.</source>
        <translation>备份操作在结束前被停止。</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>原有内容没有变化。</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>备份无法读取。</translation>
    </message>
    <message>
        <source>Check that the medium is plugged in.</source>
        <translation>请检查介质是否已插好。</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>备份无法写入。</translation>
    </message>
    <message>
        <source>Check that the medium is plugged in and not full.</source>
        <translation>请检查介质是否已插好、是否已满。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A password does not belong into the address of the database.</source>
        <translation>数据库地址中不应有密码。</translation>
    </message>
    <message>
        <source>Leave it out and keep it in the file .pgpass, or change it if others could read it.</source>
        <translation>请去掉密码，存入 .pgpass 文件；如他人可能看到，请修改密码。</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>数据库地址无法识别。</translation>
    </message>
    <message>
        <source>Write a file path, or postgresql://user@host:5432/database.</source>
        <translation>请写文件路径，或 postgresql://user@host:5432/database。</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The key of the audit trail could not be stored in %1.</source>
        <translation>审计记录的密钥未能存入 %1。</translation>
    </message>
    <message>
        <source>Nothing was saved. Make room there, or see to the permissions.</source>
        <translation>什么也没有保存。请腾出空间或检查权限。</translation>
    </message>
    <message>
        <source>This computer has no key to continue the audit trail (%1), and nothing is done without a trail.</source>
        <translation>本机没有继续审计记录的密钥（%1）；没有审计记录就不办理任何事项。</translation>
    </message>
    <message>
        <source>The auditor signs in here once; that makes the key again.</source>
        <translation>请审计员在本机登录一次，即可重新生成密钥。</translation>
    </message>
    <message>
        <source>The audit trail names a day far in the future, so its last entry was altered or is damaged. Nothing was saved.</source>
        <translation>审计记录的日期远在将来，最后一条被改动或已损坏。未保存任何内容。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and tell the auditor. If the clock is right, restore the last good backup.</source>
        <translation>请核对本机时钟并告知审计员；时钟无误时，请恢复最近一次完好的备份。</translation>
    </message>
</context>
<context>
    <name>TransferActs</name>
    <message>
        <source>No transfer is chosen.</source>
        <translation>没有选中转移申请。</translation>
    </message>
    <message>
        <source>Choose at least one; Space marks several.</source>
        <translation>请至少选一份；空格键可标记多行。</translation>
    </message>
    <message>
        <source>Another office keeps the person.</source>
        <translation>此人由其他机构负责。</translation>
    </message>
    <message>
        <source>Only the office that keeps a person can send the person on.</source>
        <translation>只有现在负责的机构可以申请转移。</translation>
    </message>
    <message>
        <source>Another transfer of the person waits.</source>
        <translation>此人另有一份转移申请等待答复。</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw that one first.</source>
        <translation>请等待答复，或先撤回那一份。</translation>
    </message>
    <message>
        <source>The record is part of number %1.</source>
        <translation>该记录已并入编号 %1。</translation>
    </message>
    <message>
        <source>Send that one.</source>
        <translation>请转移那一条。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的信息已删除。</translation>
    </message>
    <message>
        <source>There is nothing left to send.</source>
        <translation>没有可转移的内容。</translation>
    </message>
    <message>
        <source>This is the office that sends.</source>
        <translation>这是转出机构自己。</translation>
    </message>
    <message>
        <source>Choose the office that is to serve from now on; give people to a colleague within the office.</source>
        <translation>请选以后负责的机构；在本机构内请用移交。</translation>
    </message>
    <message>
        <source>There is no such office in this database.</source>
        <translation>本库中没有这个机构。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Nobody has set within how many workdays a transfer is answered.</source>
        <translation>没有设定转移应在几个工作日内答复。</translation>
    </message>
    <message>
        <source>Set transfer.answer_workdays among the rules.</source>
        <translation>请在规则参数中设定 transfer.answer_workdays。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有选中任何人。</translation>
    </message>
    <message>
        <source>Choose the people to be sent.</source>
        <translation>请选择要转移的人。</translation>
    </message>
    <message>
        <source>Why is the person sent?</source>
        <translation>为什么转移？</translation>
    </message>
    <message>
        <source>Choose one of the list transfer_reason.</source>
        <translation>请从转移原因中选择。</translation>
    </message>
    <message>
        <source>Another office is asked.</source>
        <translation>申请发给了其他机构。</translation>
    </message>
    <message>
        <source>That office answers.</source>
        <translation>由那个机构答复。</translation>
    </message>
    <message>
        <source>The sender does not keep the person any more.</source>
        <translation>申请机构已不再负责此人。</translation>
    </message>
    <message>
        <source>Refuse it; the office that keeps the person can ask.</source>
        <translation>请拒绝；由现在负责的机构申请。</translation>
    </message>
    <message>
        <source>Nobody of that number works here today.</source>
        <translation>今天没有这个编号的在岗人员。</translation>
    </message>
    <message>
        <source>Choose somebody who works here today.</source>
        <translation>请选择今天在本单位工作的人员。</translation>
    </message>
    <message>
        <source>The officer works for another office.</source>
        <translation>该专员属于其他机构。</translation>
    </message>
    <message>
        <source>Choose somebody of the office that takes over.</source>
        <translation>请选接收机构的人员。</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>为什么拒绝？</translation>
    </message>
    <message>
        <source>Choose one of the list transfer_refusal.</source>
        <translation>请从拒绝原因中选择。</translation>
    </message>
</context>
<context>
    <name>TransferList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出机构</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入机构</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Transfer number</source>
        <translation>转移编号</translation>
    </message>
</context>
<context>
    <name>TransferVerbs</name>
    <message>
        <source>There is no office %1.</source>
        <translation>没有机构“%1”。</translation>
    </message>
    <message>
        <source>Write its code of eight digits, or its name.</source>
        <translation>请写八位机构编码或名称。</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>转移编号</translation>
    </message>
    <message>
        <source>Asks another office to take people over</source>
        <translation>申请其他机构接收</translation>
    </message>
    <message>
        <source>Record numbers, several with commas</source>
        <translation>记录编号，多个用逗号分开</translation>
    </message>
    <message>
        <source>Code or name of the office</source>
        <translation>机构编码或名称</translation>
    </message>
    <message>
        <source>Code or term of transfer_reason</source>
        <translation>transfer_reason 的代码或名称</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Takes people over and puts somebody in charge</source>
        <translation>接收并指定负责的专员</translation>
    </message>
    <message>
        <source>Who is in charge: login, name or number</source>
        <translation>负责的专员：登录名、姓名或编号</translation>
    </message>
    <message>
        <source>Refuses to take people over</source>
        <translation>拒绝接收</translation>
    </message>
    <message>
        <source>Code or term of transfer_refusal</source>
        <translation>transfer_refusal 的代码或名称</translation>
    </message>
    <message>
        <source>Takes back what was asked and is not answered yet</source>
        <translation>撤回尚未答复的申请</translation>
    </message>
    <message>
        <source>Who it is and what comes along</source>
        <translation>是谁、有哪些事项随同转来</translation>
    </message>
    <message>
        <source>What the sender recorded, which it keeps</source>
        <translation>转出机构自己办过的记录</translation>
    </message>
    <message>
        <source>服务对象转移单 as a PDF</source>
        <translation>服务对象转移单（PDF）</translation>
    </message>
    <message>
        <source>File ending in .pdf</source>
        <translation>以 .pdf 结尾的文件</translation>
    </message>
    <message>
        <source>Transfers, those that wait in front</source>
        <translation>转移申请，待答复的在前</translation>
    </message>
    <message>
        <source>Coming in, or going out</source>
        <translation>转入或转出</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Where the page before ended</source>
        <translation>上一页结束的位置</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>People who go from one office to another</source>
        <translation>在机构之间转移的人</translation>
    </message>
</context>
<context>
    <name>TransferViews</name>
    <message>
        <source>The person was not sent away by it.</source>
        <translation>此人没有因这份申请转出。</translation>
    </message>
    <message>
        <source>Open the person instead.</source>
        <translation>请直接打开此人。</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>推荐信</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>Help plan</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>The transfer was answered or withdrawn meanwhile.</source>
        <translation>这份转移已被答复或撤回。</translation>
    </message>
    <message>
        <source>Look at it again; a transfer back is a new one.</source>
        <translation>请重新查看；要转回，另行申请。</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>n</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>% of first</source>
        <translation>占首步 %</translation>
    </message>
    <message>
        <source>% of previous</source>
        <translation>占上一步 %</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1,%</translation>
    </message>
</context>
<context>
    <name>UnmergeActs</name>
    <message>
        <source>Edited since the merge and not decided: %1.</source>
        <translation>合并以后改过、还没有选定归属：%1。</translation>
    </message>
    <message>
        <source>Say of each whether it stays or goes.</source>
        <translation>请逐项说明留下还是退回。</translation>
    </message>
    <message>
        <source>Neither edited nor made since the merge: %1.</source>
        <translation>合并以后没有改过也没有新记：%1。</translation>
    </message>
    <message>
        <source>The preview names what can be decided.</source>
        <translation>预览会列出可以选定的各项。</translation>
    </message>
    <message>
        <source>Parted like this, two records would exclude each other.</source>
        <translation>这样分开，会有两条互相排斥的记录。</translation>
    </message>
    <message>
        <source>Let what was made since the merge stay, or end it first.</source>
        <translation>请让合并以后新记的留下，或先终止它。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>There is one word too many.</source>
        <translation>多了一个词。</translation>
    </message>
    <message>
        <source>%1 cannot do &quot;%2&quot;.</source>
        <translation>%1 没有“%2”这个动作。</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的对象。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是不是要用 %1?</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>范围是 %1 到 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 wants exactly one value.</source>
        <translation>%1 只能有一个值。</translation>
    </message>
    <message>
        <source>What should %1 do?</source>
        <translation>%1 要做什么?</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>帮助：%1 --help</translation>
    </message>
</context>
<context>
    <name>UserActs</name>
    <message>
        <source>Nobody has the login &quot;%1&quot;.</source>
        <translation>没有登录名为“%1”的用户。</translation>
    </message>
    <message>
        <source>Look it up in the list of users.</source>
        <translation>请在用户清单中查找。</translation>
    </message>
</context>
<context>
    <name>UserVerbs</name>
    <message>
        <source>The password is shown this once. It has to be changed at the first sign-in.</source>
        <translation>密码只显示这一次，首次登录时必须修改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>这里没有“%1”。</translation>
    </message>
    <message>
        <source>Asked. A second person answers with: approval approve %1</source>
        <translation>已申请。第二人用此命令答复：approval approve %1</translation>
    </message>
    <message>
        <source>Present password: </source>
        <translation>现在的密码：</translation>
    </message>
    <message>
        <source>This office opens without passwords.</source>
        <translation>本单位的数据库不用密码打开。</translation>
    </message>
    <message>
        <source>Only an office that was set up with users has them.</source>
        <translation>只有按用户建立的单位才有密码。</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Who may sign in, and do what</source>
        <translation>谁可以登录，可以做什么</translation>
    </message>
    <message>
        <source>All users with their roles</source>
        <translation>全部用户及其角色</translation>
    </message>
    <message>
        <source>Adds a member of staff who may sign in, without a role</source>
        <translation>增加一名可登录的人员，暂无角色</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is typed at signing in</source>
        <translation>登录时输入的名称</translation>
    </message>
    <message>
        <source>Login of the user</source>
        <translation>用户的登录名</translation>
    </message>
    <message>
        <source>Ends the access of a user at once</source>
        <translation>立即停用一名用户</translation>
    </message>
    <message>
        <source>Ends the lock after wrong passwords</source>
        <translation>解除密码输错后的锁定</translation>
    </message>
    <message>
        <source>Gives a user a first password again</source>
        <translation>为用户重置初始密码</translation>
    </message>
    <message>
        <source>Asks a second person to give a role or to take it away</source>
        <translation>申请由第二人确认授予或收回角色</translation>
    </message>
    <message>
        <source>Role to give</source>
        <translation>要授予的角色</translation>
    </message>
    <message>
        <source>Role to take away</source>
        <translation>要收回的角色</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The rule for passwords; with --profile asks to change it</source>
        <translation>密码规则；加 --profile 则申请更改</translation>
    </message>
    <message>
        <source>gbt22239 or asvs</source>
        <translation>gbt22239 或 asvs</translation>
    </message>
    <message>
        <source>Changes the own password: the present one from ZHIQIAO_PASSWORD, the new one from ZHIQIAO_NEW_PASSWORD</source>
        <translation>修改本人密码：现密码取自 ZHIQIAO_PASSWORD，新密码取自 ZHIQIAO_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>Which role is missing.</source>
        <translation>没有说明是哪个角色。</translation>
    </message>
    <message>
        <source>Add --grant or --revoke and the role.</source>
        <translation>请加上 --grant 或 --revoke 及角色。</translation>
    </message>
    <message>
        <source>One recovery code: </source>
        <translation>一枚恢复码：</translation>
    </message>
    <message>
        <source>Another recovery code: </source>
        <translation>另一枚恢复码：</translation>
    </message>
    <message>
        <source>The password has to be changed at the next sign-in. If a paper is no longer safe, make new codes: user codes.</source>
        <translation>下次登录须更换密码。如有恢复码已不安全，请重制：user codes。</translation>
    </message>
    <message>
        <source>Write each code down and give it to another person: they are told only now. The former codes open nothing more; destroy them.</source>
        <translation>请分别抄在纸上交给不同的人，只显示这一次。旧恢复码已作废，请销毁。</translation>
    </message>
    <message>
        <source>Gives an administrator a new password by two of the three recovery codes: from ZHIQIAO_RECOVERY_CODE_1, ZHIQIAO_RECOVERY_CODE_2 and ZHIQIAO_NEW_PASSWORD, or asked</source>
        <translation>用三枚恢复码中的两枚为管理员设置新密码：取自 ZHIQIAO_RECOVERY_CODE_1、ZHIQIAO_RECOVERY_CODE_2 和 ZHIQIAO_NEW_PASSWORD，或当场输入</translation>
    </message>
    <message>
        <source>Makes three new recovery codes; the former ones open nothing more. An auditor is present</source>
        <translation>重制三枚恢复码，旧码作废；须审计员在场</translation>
    </message>
    <message>
        <source>Login of the auditor; the password from ZHIQIAO_PRESENT_PASSWORD, or asked</source>
        <translation>审计员的登录名；密码取自 ZHIQIAO_PRESENT_PASSWORD，或当场输入</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Somebody else signs in under this name.</source>
        <translation>该登录名已有人使用。</translation>
    </message>
    <message>
        <source>Choose another name, e.g. with the staff number.</source>
        <translation>请换一个登录名，例如加上工号。</translation>
    </message>
    <message>
        <source>This person can sign in already.</source>
        <translation>此人已有账号。</translation>
    </message>
    <message>
        <source>One person has one account: it is by the name that acts are told apart. Give the role to this account, or to another person.</source>
        <translation>一人一个账号，操作才分得清是谁办的。请把角色给这个账号，或给另一人。</translation>
    </message>
    <message>
        <source>This person is %1 already.</source>
        <translation>此人已是%1。</translation>
    </message>
    <message>
        <source>To change how far it reaches, take the role away first.</source>
        <translation>要改变范围，请先收回该角色。</translation>
    </message>
    <message>
        <source>Nobody else here is %1.</source>
        <translation>这里没有别的%1。</translation>
    </message>
    <message>
        <source>Give the role to somebody else first.</source>
        <translation>请先把该角色给别人。</translation>
    </message>
</context>
<context>
    <name>VacancyImportText</name>
    <message>
        <source>No employer of this name is registered.</source>
        <translation>没有这个名称的用人单位。</translation>
    </message>
    <message>
        <source>Import the employer first, or add its credit code here.</source>
        <translation>请先导入用人单位，或在此填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>The employer with this credit code has another name: %1.</source>
        <translation>此统一社会信用代码对应的名称不同：%1。</translation>
    </message>
    <message>
        <source>Correct the name or the code.</source>
        <translation>请更正名称或代码。</translation>
    </message>
</context>
<context>
    <name>VacancyList</name>
    <message>
        <source>Vacancy</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Wage from</source>
        <translation>月薪起</translation>
    </message>
    <message>
        <source>Wage to</source>
        <translation>月薪止</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>剩余名额</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>单位编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>VacancyRows</name>
    <message>
        <source>This age range cannot be read.</source>
        <translation>年龄范围无法识别。</translation>
    </message>
    <message>
        <source>Write it as 18-45.</source>
        <translation>请写成 18-45。</translation>
    </message>
    <message>
        <source>The lowest age is above the highest.</source>
        <translation>最低年龄高于最高年龄。</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>请对调。</translation>
    </message>
    <message>
        <source>The lowest wage is above the highest.</source>
        <translation>最低工资高于最高工资。</translation>
    </message>
    <message>
        <source>The wage is hourly, the way of payment is not.</source>
        <translation>工资按小时计，结算方式却不是。</translation>
    </message>
    <message>
        <source>Make the two columns agree.</source>
        <translation>请使两列一致。</translation>
    </message>
    <message>
        <source>The wage is below the minimum wage of %1 yuan.</source>
        <translation>工资低于最低工资 %1 元。</translation>
    </message>
    <message>
        <source>Ask the employer before anybody is referred.</source>
        <translation>推荐前请与用人单位核实。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>请检查两个日期。</translation>
    </message>
</context>
<context>
    <name>VacancyVerbs</name>
    <message>
        <source>Whom should the vacancies match?</source>
        <translation>为谁匹配岗位?</translation>
    </message>
    <message>
        <source>Add --person, --vacancy or --all.</source>
        <translation>请加上 --person、--vacancy 或 --all。</translation>
    </message>
    <message>
        <source>Matching was cancelled; nothing was changed.</source>
        <translation>匹配已取消；没有改动任何数据。</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>Finds records by words</source>
        <translation>按关键词查找</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Cursor of the page before</source>
        <translation>上一页给出的游标</translation>
    </message>
    <message>
        <source>One record by its number</source>
        <translation>按编号查看一条记录</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Vacancies and matching</source>
        <translation>岗位和匹配</translation>
    </message>
    <message>
        <source>Vacancies for a person, or persons for a vacancy</source>
        <translation>为人找岗位，或为岗位找人</translation>
    </message>
    <message>
        <source>Vacancies for this person</source>
        <translation>为此人找岗位</translation>
    </message>
    <message>
        <source>Persons for this vacancy</source>
        <translation>为此岗位找人</translation>
    </message>
    <message>
        <source>Every willing graduate: how many can be proposed</source>
        <translation>每个有意愿的毕业生各能推荐几个</translation>
    </message>
    <message>
        <source>Rows at most; up to 3 are of different employers</source>
        <translation>最多行数；不超过 3 个时来自不同单位</translation>
    </message>
    <message>
        <source>Add the excluded vacancies with their reasons</source>
        <translation>同时列出被排除的岗位及原因</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>The vacancy was closed on that day.</source>
        <translation>岗位当天已关闭。</translation>
    </message>
    <message>
        <source>The employer was not checked on that day.</source>
        <translation>用人单位当天未经核验。</translation>
    </message>
    <message>
        <source>The person did not meet what the vacancy asks.</source>
        <translation>此人不满足岗位的要求。</translation>
    </message>
    <message>
        <source>It is not recorded that the person was told.</source>
        <translation>没有记录已告知本人。</translation>
    </message>
    <message>
        <source>The pay offered is below the minimum wage.</source>
        <translation>报酬低于最低工资。</translation>
    </message>
    <message>
        <source>A referral to this employer or vacancy was counted before.</source>
        <translation>已有计数的推荐指向该单位或岗位。</translation>
    </message>
    <message>
        <source>The number counted per day was reached.</source>
        <translation>已达每天计数上限。</translation>
    </message>
    <message>
        <source>The record names no officer.</source>
        <translation>记录没有经办专员。</translation>
    </message>
    <message>
        <source>A supervisor has marked it as not valid.</source>
        <translation>主管已判定无效。</translation>
    </message>
    <message>
        <source>It was recorded as not counting.</source>
        <translation>登记时即为不计数。</translation>
    </message>
</context>
<context>
    <name>VaultErrors</name>
    <message>
        <source>Put the key file back from the backup; without it the protected fields cannot be read.</source>
        <translation>请从备份中放回密钥文件；没有它，受保护的内容无法读取。</translation>
    </message>
    <message>
        <source>A protected value was changed or belongs to another record.</source>
        <translation>受保护的值被改动或属于另一条记录。</translation>
    </message>
    <message>
        <source>Check the database and restore the last good backup.</source>
        <translation>请检查数据库并恢复最近的完好备份。</translation>
    </message>
    <message>
        <source>A protected value is damaged.</source>
        <translation>受保护的值已损坏。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>密钥文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>The key file %1 is damaged or is no key file.</source>
        <translation>密钥文件 %1 已损坏或不是密钥文件。</translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version.</source>
        <translation>密钥文件 %1 由更新版本写入。</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>请安装更新版本的程序。</translation>
    </message>
    <message>
        <source>The key file belongs to another database.</source>
        <translation>密钥文件属于另一个数据库。</translation>
    </message>
    <message>
        <source>There is already a key file %1.</source>
        <translation>已有密钥文件 %1。</translation>
    </message>
    <message>
        <source>Choose another place for the new database.</source>
        <translation>请为新数据库另选位置。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written.</source>
        <translation>密钥文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is yours.</source>
        <translation>请检查磁盘是否已满，文件夹是否归您所有。</translation>
    </message>
    <message>
        <source>The system does not let the program switch off core files.</source>
        <translation>系统不允许程序关闭核心转储。</translation>
    </message>
    <message>
        <source>The stored keys of this database are damaged.</source>
        <translation>此数据库保存的密钥已损坏。</translation>
    </message>
    <message>
        <source>The keys of this database were changed too often.</source>
        <translation>此数据库的密钥更换次数过多。</translation>
    </message>
    <message>
        <source>Keep the present key.</source>
        <translation>请继续使用现有密钥。</translation>
    </message>
    <message>
        <source>The user or the password is not right.</source>
        <translation>用户或密码不正确。</translation>
    </message>
    <message>
        <source>This office opens with a user and a password only.</source>
        <translation>本单位只能凭用户和密码打开。</translation>
    </message>
    <message>
        <source>Sign in with your own user.</source>
        <translation>请用本人的用户登录。</translation>
    </message>
    <message>
        <source>This user has a password already.</source>
        <translation>此用户已有密码。</translation>
    </message>
    <message>
        <source>Change the password instead.</source>
        <translation>请改为修改密码。</translation>
    </message>
    <message>
        <source>This user has no password yet.</source>
        <translation>此用户还没有密码。</translation>
    </message>
    <message>
        <source>Give the user a first password.</source>
        <translation>请为该用户设置初始密码。</translation>
    </message>
    <message>
        <source>Nobody else could open the protected fields of this office.</source>
        <translation>否则再无人能打开本单位受保护的内容。</translation>
    </message>
    <message>
        <source>Give another user a password first.</source>
        <translation>请先为另一用户设置密码。</translation>
    </message>
    <message>
        <source>Nobody else could check the audit trail of this office.</source>
        <translation>否则再无人能核验本单位的审计记录。</translation>
    </message>
    <message>
        <source>Give another auditor a password first.</source>
        <translation>请先为另一审计员设置密码。</translation>
    </message>
    <message>
        <source>Only an auditor can hand on the key of the audit trail.</source>
        <translation>只有审计员能转交审计记录的密钥。</translation>
    </message>
    <message>
        <source>Let an auditor sign in, or use two of the recovery codes.</source>
        <translation>请由审计员登录，或使用两份恢复码。</translation>
    </message>
    <message>
        <source>This is no recovery code, or it is mistyped.</source>
        <translation>这不是恢复码，或输入有误。</translation>
    </message>
    <message>
        <source>Compare the seven groups with the paper, one by one.</source>
        <translation>请将七组字符与纸上逐组核对。</translation>
    </message>
    <message>
        <source>This recovery code belongs to another installation.</source>
        <translation>此恢复码属于另一处安装。</translation>
    </message>
    <message>
        <source>Take the papers that were printed for this office.</source>
        <translation>请取用为本单位打印的恢复码。</translation>
    </message>
    <message>
        <source>Two different recovery codes are needed.</source>
        <translation>需要两份不同的恢复码。</translation>
    </message>
    <message>
        <source>Ask the keeper of another one.</source>
        <translation>请找另一份恢复码的保管人。</translation>
    </message>
    <message>
        <source>These two recovery codes do not open this office.</source>
        <translation>这两份恢复码打不开本单位。</translation>
    </message>
    <message>
        <source>Take two of the three that were printed last.</source>
        <translation>请取用最近一次打印的三份中的两份。</translation>
    </message>
    <message>
        <source>The key of the audit trail on this computer is damaged.</source>
        <translation>本机的审计记录密钥已损坏。</translation>
    </message>
    <message>
        <source>Let the auditor sign in here to make it again.</source>
        <translation>请由审计员在本机登录，重新生成。</translation>
    </message>
    <message>
        <source>A line of the anchor file cannot be read.</source>
        <translation>锚点文件中有一行无法读取。</translation>
    </message>
    <message>
        <source>Take the anchor file from the other medium.</source>
        <translation>请从另一介质取用锚点文件。</translation>
    </message>
    <message>
        <source>Type both again; look at Caps Lock and the input method. After five wrong passwords a user is locked for 15 minutes.</source>
        <translation>请重新输入，注意大写锁定和输入法。连续输错 5 次密码，用户锁定 15 分钟。</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Why is the referral made void?</source>
        <translation>为什么作废这次推荐?</translation>
    </message>
    <message>
        <source>Give a reason; the number stays in the series.</source>
        <translation>请写明原因；编号仍保留在序列中。</translation>
    </message>
    <message>
        <source>Referral %1</source>
        <translation>推荐信 %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>WorkKinds</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Slip overdue</source>
        <translation>回执逾期</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Help plan</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Contact by help plan</source>
        <translation>帮扶联系</translation>
    </message>
    <message>
        <source>Last contract ends</source>
        <translation>最后一份合同到期</translation>
    </message>
    <message>
        <source>Data problem</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>Contact agreed on</source>
        <translation>约定联系</translation>
    </message>
    <message>
        <source>Transfer to answer</source>
        <translation>转移待答复</translation>
    </message>
    <message>
        <source>Transfer unanswered</source>
        <translation>转移未答复</translation>
    </message>
    <message>
        <source>Request returned</source>
        <translation>申请被退回</translation>
    </message>
    <message>
        <source>Feedback of a department overdue</source>
        <translation>转介逾期未反馈</translation>
    </message>
    <message>
        <source>Key employer</source>
        <translation>重点企业联系</translation>
    </message>
    <message>
        <source>Working away</source>
        <translation>外出务工回访</translation>
    </message>
    <message>
        <source>Status in question</source>
        <translation>状态复核</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>a binary workbook (.xlsb)</source>
        <translation>二进制工作簿 (.xlsb)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>more than %1 different texts</source>
        <translation>不同文字超过 %1 种</translation>
    </message>
    <message>
        <source>a text of more than %1 characters</source>
        <translation>超过 %1 个字符的文本</translation>
    </message>
    <message>
        <source>more than %1 sheets</source>
        <translation>超过 %1 个工作表</translation>
    </message>
    <message>
        <source>more than %1 cell styles</source>
        <translation>超过 %1 种单元格样式</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责专员</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等候起始</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>应提供</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>推荐信编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Waits, days</source>
        <translation>等候(天)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>家庭编号</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>Why on hold</source>
        <translation>搁置理由</translation>
    </message>
</context>
<context>
    <name>XmlText</name>
    <message>
        <source>parts nested more than %1 deep</source>
        <translation>内部结构嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a part of more than %1 bytes</source>
        <translation>内部结构中有一处超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>解压后超过 %1 MB</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>包含超过 %1 个部分</translation>
    </message>
    <message>
        <source>a part unpacks to more than %1 times its size</source>
        <translation>有一部分解压后超过原来的 %1 倍</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>解压后超过原来的 %1 倍</translation>
    </message>
</context>
<context>
    <name>zhiqiao::BackupDesk</name>
    <message>
        <source>There is no backup to try out yet.</source>
        <translation>还没有可以演练的备份。</translation>
    </message>
    <message>
        <source>Back up first.</source>
        <translation>请先备份。</translation>
    </message>
    <message>
        <source>Today has no backup yet. Make it before the program closes?</source>
        <translation>今天还没有备份。关闭程序前先备份吗？</translation>
    </message>
    <message>
        <source>&amp;Back up and close</source>
        <translation>备份并关闭(&amp;B)</translation>
    </message>
    <message>
        <source>Close &amp;without</source>
        <translation>直接关闭(&amp;W)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::CalendarDesk</name>
    <message>
        <source>No holiday notice of %1 is known: working days are counted by weekends alone. Import it in Settings, Working calendar.</source>
        <translation>没有 %1 年的放假通知，工作日只按周末计算。请在“设置”的“工作日历”中导入。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::CaseloadDesk</name>
    <message>
        <source>My caseload</source>
        <translation>我的服务对象</translation>
    </message>
    <message>
        <source>caseload</source>
        <translation>服务对象</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the file. Edit it, then import it here.</source>
        <translation>
            <numerusform>文件中有 %n 人。改好以后在这里导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::DayDesk</name>
    <message>
        <source>The day&apos;s summary was sent to the printer.</source>
        <translation>办件汇总已送打印机。</translation>
    </message>
    <message>
        <source>No printer: save it as PDF</source>
        <translation>没有打印机，另存为 PDF</translation>
    </message>
    <message>
        <source>The day&apos;s summary was written to %1</source>
        <translation>办件汇总已写入 %1</translation>
    </message>
    <message>
        <source>There is no printer; nothing was printed or saved.</source>
        <translation>没有打印机，没有打印也没有保存。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::DemoRoleDialog</name>
    <message>
        <source>Demo office</source>
        <translation>演示单位</translation>
    </message>
    <message>
        <source>Nobody here is real, so no password is asked and the window does not lock by itself. In an office of yours both are otherwise. Whose work do you want to see?</source>
        <translation>这里没有真实的人，所以不问密码，窗口也不会自动锁定；在您自己的单位两者都不同。您想以谁的身份看看？</translation>
    </message>
    <message>
        <source>All &amp;business roles at once</source>
        <translation>全部业务角色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Specialist (专员)</source>
        <translation>专员(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;upervisor (主管)</source>
        <translation>主管(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Approver (审批)</source>
        <translation>审批(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ystem administrator</source>
        <translation>系统管理员(&amp;Y)</translation>
    </message>
    <message>
        <source>Se&amp;curity administrator</source>
        <translation>安全管理员(&amp;C)</translation>
    </message>
    <message>
        <source>Au&amp;ditor</source>
        <translation>审计员(&amp;D)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::Desktop</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Referrals and slips</source>
        <translation>推荐与回执</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员详情</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>数字背后的人员</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About 职桥</source>
        <translation>关于职桥(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) that ended half-way were taken back. Import the file again.</source>
        <translation>
            <numerusform>%n 批中途中断的导入已撤回，请重新导入文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark several rows</source>
        <translation>选中多行</translation>
    </message>
    <message>
        <source>Do what is owed</source>
        <translation>办理该事项</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open the record to read or correct it</source>
        <translation>打开记录，查看或更正</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>返回时间线</translation>
    </message>
    <message>
        <source>Open the letter beside the list</source>
        <translation>在列表旁打开推荐信</translation>
    </message>
    <message>
        <source>List the people behind the figure</source>
        <translation>列出数字对应的人员</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The law and the plan are cited beside each rule.</source>
        <translation>每条规则旁注明所依据的法规和方案。</translation>
    </message>
    <message>
        <source>About 职桥</source>
        <translation>关于职桥</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back; what was typed stays</source>
        <translation>返回；已填内容保留</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>关闭推荐信</translation>
    </message>
    <message>
        <source>Pick the vacancy</source>
        <translation>选中岗位</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>保存并打印</translation>
    </message>
    <message>
        <source>Back; the picks stay</source>
        <translation>返回；已选岗位保留</translation>
    </message>
    <message>
        <source>Print the letter again</source>
        <translation>再次打印推荐信</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>From the reason back to the result</source>
        <translation>从原因退回结果</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>返回图表</translation>
    </message>
    <message>
        <source>This database is older than its audit trail: %1 records were signed, %2 are there. An older copy was put back, or records were removed; ask the auditor.</source>
        <translation>本数据库比它的审计记录旧：已签署 %1 条，现有 %2 条。可能放回了旧副本，或有记录被删除；请联系审计员。</translation>
    </message>
    <message>
        <source>The clock of this computer jumped from %1 to %2. Check its date and time: due days are counted from them.</source>
        <translation>这台电脑的时钟从 %1 跳到了 %2。请核对日期和时间：各项期限按它计算。</translation>
    </message>
    <message>
        <source>演示数据 · a fictional office: nothing here is about a real person. It does not lock by itself; Ctrl+L locks it.</source>
        <translation>演示数据 · 虚构单位，不涉及任何真实人员。不会自动锁定，按 Ctrl+L 锁定。</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批收件箱</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>用户与权限</translation>
    </message>
    <message>
        <source>Approvals (%1)</source>
        <translation>审批收件箱（%1）</translation>
    </message>
    <message>
        <source>Print the text, or the list with the cursor</source>
        <translation>打印文本，光标在清单时打印清单</translation>
    </message>
    <message>
        <source>Look up who saw the data</source>
        <translation>查询谁查看过</translation>
    </message>
    <message>
        <source>Print the &amp;day&apos;s summary</source>
        <translation>打印办件汇总(&amp;D)</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>困难认定</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Recognitions of hardship</source>
        <translation>就业困难人员</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>打开家庭</translation>
    </message>
    <message>
        <source>Change the day in the form</source>
        <translation>在下方修改这一天</translation>
    </message>
    <message>
        <source>Open the person at the recognition</source>
        <translation>打开此人的认定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Record a statement of the member</source>
        <translation>记录成员声明</translation>
    </message>
    <message>
        <source>Let the member leave</source>
        <translation>登记成员离开</translation>
    </message>
    <message>
        <source>Mark the household as relocated</source>
        <translation>标记易地搬迁</translation>
    </message>
    <message>
        <source>Take the next step</source>
        <translation>办理下一步</translation>
    </message>
    <message>
        <source>Print 零就业家庭认定表</source>
        <translation>打印零就业家庭认定表</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Take a picture of a paper</source>
        <translation>拍材料存档</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>显示材料</translation>
    </message>
    <message>
        <source>File a paper from a file</source>
        <translation>选文件存档</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Withdraw the paper</source>
        <translation>作废材料</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the marked papers, or all, as one PDF</source>
        <translation>把选中的或全部材料存成一个 PDF</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登记台账</translation>
    </message>
    <message>
        <source>&amp;Registrations</source>
        <translation>登记台账(&amp;R)</translation>
    </message>
    <message>
        <source>Compare the records, or look back at the merge</source>
        <translation>并排比较，或查看那次合并</translation>
    </message>
    <message>
        <source>Take the value of the record that stays</source>
        <translation>取保留一方的值</translation>
    </message>
    <message>
        <source>Take the value of the record that goes</source>
        <translation>取被合并一方的值</translation>
    </message>
    <message>
        <source>Take the next choice</source>
        <translation>换下一种取值</translation>
    </message>
    <message>
        <source>Exchange the two records</source>
        <translation>对调两条记录</translation>
    </message>
    <message>
        <source>Merge, or undo the merge</source>
        <translation>合并，或撤销合并</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Open the place where it is put right</source>
        <translation>打开要改的地方</translation>
    </message>
    <message>
        <source>Show the roster</source>
        <translation>显示花名册</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <translation>打印花名册</translation>
    </message>
    <message>
        <source>Print an empty roster</source>
        <translation>打印空白花名册</translation>
    </message>
    <message>
        <source>Compare with the register</source>
        <translation>与登记核对</translation>
    </message>
    <message>
        <source>Help plans</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>历次核对</translation>
    </message>
    <message>
        <source>&amp;Help plans</source>
        <translation>帮扶计划(&amp;H)</translation>
    </message>
    <message>
        <source>Open the person at the plan</source>
        <translation>打开此人的帮扶计划</translation>
    </message>
    <message>
        <source>Open the comparison, or the person</source>
        <translation>打开核对结果或此人</translation>
    </message>
    <message>
        <source>Help plan, and back to the recognition</source>
        <translation>打开帮扶计划，或回到认定</translation>
    </message>
    <message>
        <source>Print 就业困难人员认定表 or the help plan</source>
        <translation>打印就业困难人员认定表或帮扶计划</translation>
    </message>
    <message>
        <source>Correct the record with the cursor</source>
        <translation>更正光标所在的记录</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>&amp;Caseload</source>
        <translation>工作量(&amp;C)</translation>
    </message>
    <message>
        <source>List the people</source>
        <translation>列出人员</translation>
    </message>
    <message>
        <source>Next field that is asked of everybody</source>
        <translation>下一个每人都问的栏目</translation>
    </message>
    <message>
        <source>Print the paper of the record, or save it and print</source>
        <translation>打印该记录的单据；未保存的先保存</translation>
    </message>
    <message>
        <source>Print the empty form</source>
        <translation>打印空白表格</translation>
    </message>
    <message>
        <source>More fields of a guidance, or fewer</source>
        <translation>展开或收起职业指导的其余栏目</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>去掉这一行，或重新采用</translation>
    </message>
    <message>
        <source>Move those that are accepted</source>
        <translation>移交采用的各行</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>专项活动</translation>
    </message>
    <message>
        <source>What belongs to the campaign</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>困难事项</translation>
    </message>
    <message>
        <source>C&amp;ampaigns</source>
        <translation>专项活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>转移(&amp;T)</translation>
    </message>
    <message>
        <source>Due this &amp;week</source>
        <translation>本周到期(&amp;W)</translation>
    </message>
    <message>
        <source>Do the row of the desk card with that digit</source>
        <translation>办理办事卡上该数字的一行</translation>
    </message>
    <message>
        <source>Open the campaign, or the person</source>
        <translation>打开活动或人员</translation>
    </message>
    <message>
        <source>Answer, or open what came of it</source>
        <translation>答复，或打开办理结果</translation>
    </message>
    <message>
        <source>List what is overdue</source>
        <translation>列出已逾期的</translation>
    </message>
    <message>
        <source>Answer the question; so do 2 to 9, and 0 leaves it open</source>
        <translation>回答该问；2 到 9 同样，0 表示不答</translation>
    </message>
    <message>
        <source>Phrases for the field</source>
        <translation>该栏的常用语</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Nobody here has this identity number. Ctrl+2, then Ctrl+N registers.</source>
        <translation>没有这个身份证号的人员。按 Ctrl+2，再按 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Send the selected people to another office</source>
        <translation>把选中的人转到其他机构</translation>
    </message>
    <message>
        <source>Send the person to another office</source>
        <translation>把此人转到其他机构</translation>
    </message>
    <message>
        <source>Key employers</source>
        <translation>重点企业</translation>
    </message>
    <message>
        <source>&amp;Programmes</source>
        <translation>专项计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key employers</source>
        <translation>重点企业(&amp;K)</translation>
    </message>
    <message>
        <source>Referrals to &amp;departments</source>
        <translation>部门转介(&amp;D)</translation>
    </message>
    <message>
        <source>Open the round, or the person at the enrolment</source>
        <translation>打开这一期，或打开人员的专项计划</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>登记联系</translation>
    </message>
    <message>
        <source>Open the person at the referral</source>
        <translation>打开人员的这件转介</translation>
    </message>
    <message>
        <source>Print the referral in the form</source>
        <translation>打印表单中的转介单</translation>
    </message>
    <message>
        <source>Contact: open a ticket for a difficulty told of</source>
        <translation>联系：同时登记谈到的困难</translation>
    </message>
    <message>
        <source>Referrals to departments</source>
        <translation>部门转介</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>专项计划</translation>
    </message>
    <message>
        <source>People of the round</source>
        <translation>这一期的人员</translation>
    </message>
    <message>
        <source>&amp;Group sessions</source>
        <translation>集体活动(&amp;G)</translation>
    </message>
    <message>
        <source>Open the roster</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>集体活动</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Working away</source>
        <translation>外出务工人员</translation>
    </message>
    <message>
        <source>Working awa&amp;y</source>
        <translation>外出务工人员(&amp;Y)</translation>
    </message>
    <message>
        <source>Statuses in &amp;question</source>
        <translation>状态复核(&amp;Q)</translation>
    </message>
    <message>
        <source>Print the notice of the last loss (F13-12)</source>
        <translation>打印最近一次退出(注销)通知书（F13-12）</translation>
    </message>
    <message>
        <source>Print the empty notice of a loss (F13-12)</source>
        <translation>打印空白退出(注销)通知书（F13-12）</translation>
    </message>
    <message>
        <source>Show what it rests on</source>
        <translation>显示依据</translation>
    </message>
    <message>
        <source>Statuses in question</source>
        <translation>状态复核</translation>
    </message>
    <message>
        <source>A status was lost: Ctrl+Shift+N on the person prints the notice (F13-12).</source>
        <translation>状态已终止：在人员页按 Ctrl+Shift+N 打印通知书（F13-12）。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ExportDialog</name>
    <message>
        <source>&amp;Encrypt it, as a ZIP with a password</source>
        <translation>加密为带密码的 ZIP 文件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>文件的密码(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The password has at least %n sign(s).</source>
        <translation>
            <numerusform>密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::HouseholdDesk</name>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1已发送到打印机。</translation>
    </message>
    <message>
        <source>No printer: save it as PDF</source>
        <translation>没有打印机：存为 PDF</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1已写入 %2。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::OpeningDialog</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1 ……</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 ……</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Opening %1 was stopped.</source>
        <translation>已停止打开 %1。</translation>
    </message>
    <message>
        <source>Try again, or choose another database.</source>
        <translation>请重试，或选择其他数据库。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::PapersDesk</name>
    <message numerus="yes">
        <source>%n file(s) lie there since %1 and were never filed: look at them and file or remove them.</source>
        <translation>
            <numerusform>有 %n 个文件自 %1 起放在那里没有存档：请看一看，存档或移走。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::RecoveryForm</name>
    <message>
        <source>Two of the three recovery codes give one administrator a new password. It has to be changed at the next sign-in, and the audit trail tells of it.</source>
        <translation>用三枚恢复码中的任意两枚，可为一名管理员设置新密码。下次登录须再次更换，此事记入审计记录。</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>一枚恢复码</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>另一枚恢复码</translation>
    </message>
    <message>
        <source>Login of the administrator</source>
        <translation>管理员的登录名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Set the &amp;new password</source>
        <translation>设置新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>请重新输入。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1, made on %2.</source>
        <translation>%1，备份于 %2。</translation>
    </message>
    <message>
        <source>It takes the place of %1. What stands there now is kept beside it under a dated name; what was entered after the backup is not in it.</source>
        <translation>它将取代 %1。现有数据库会改名（带日期）保留在旁边；备份之后录入的内容不在其中。</translation>
    </message>
    <message>
        <source>It is restored to %1.</source>
        <translation>将恢复到 %1。</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A system administrator restores, and a security administrator is present. Each types the password that held when the backup was made.</source>
        <translation>系统管理员办理恢复，安全管理员在场。两人各输入备份当时的密码。</translation>
    </message>
    <message>
        <source>Login of the system administrator</source>
        <translation>系统管理员的登录名</translation>
    </message>
    <message>
        <source>Login of the security administrator</source>
        <translation>安全管理员的登录名</translation>
    </message>
    <message>
        <source>New computer: login of the auditor, who brings the key of the audit trail</source>
        <translation>新电脑：审计员的登录名(接续审计记录)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::SetupForm</name>
    <message>
        <source>On this computer the program itself keeps the rights. Whoever takes the file and knows one valid password can go around it; without a password the protected fields stay unreadable, but names, dates of birth and categories do not: encrypt the whole disk. On a server the same holds until rights are kept there row by row, which this version does not do yet.</source>
        <translation>在本机上，权限由程序自己把守。谁拿到文件又知道一个有效密码，就能绕过程序；不知道密码的人读不出受保护的字段，但姓名、出生日期和类别仍可读出，所以请对整个磁盘加密。使用服务器时也是如此，直到权限由服务器逐行把守；本版本还没有做到。</translation>
    </message>
    <message>
        <source>&amp;Make the office</source>
        <translation>建立本单位(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <source>8 digits: county 6 + point 2</source>
        <translation>8 位：县 6 位 + 服务点 2 位</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>6 or 9 digits</source>
        <translation>6 位或 9 位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Three recovery codes. Copy each by hand onto paper of its own and give it to another person: any two of them open the office when passwords are lost. They are shown only now, and there is no other way back.</source>
        <translation>三枚恢复码。请分别手抄在三张纸上，交给三个人：密码丢失时任意两枚即可打开本单位的数据。恢复码只在此刻显示，此外没有别的办法。</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>恢复码 %1</translation>
    </message>
    <message>
        <source>The three codes lie on paper with three people</source>
        <translation>三枚恢复码已抄在纸上，由三个人保管</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Login or password of %1 cannot be taken.</source>
        <translation>%1 的登录名或密码不能用。</translation>
    </message>
    <message>
        <source>Type the same password in both fields.</source>
        <translation>请在两个框中输入同一个密码。</translation>
    </message>
    <message>
        <source>Name and eight-digit code of the office are needed.</source>
        <translation>需要单位名称和 8 位编码。</translation>
    </message>
    <message>
        <source>Fill in the fields; they stand on every form.</source>
        <translation>请填写这些项目，它们会印在每张表上。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::SignInDialog</name>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Your password was given by somebody else, or has run out. Choose one that only you know: at least 8 signs, of three kinds among capital letters, small letters, digits and others.</source>
        <translation>您的密码由他人设置或已到期。请设置一个只有您知道的密码：至少 8 位，大写字母、小写字母、数字、其他符号中至少三类。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Set the pass&amp;word</source>
        <translation>设置密码(&amp;W)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>正在设置密码</translation>
    </message>
    <message>
        <source>Use &amp;recovery codes …</source>
        <translation>使用恢复码(&amp;R)…</translation>
    </message>
    <message>
        <source>Trying the codes</source>
        <translation>正在核对恢复码</translation>
    </message>
</context>
<context>
    <name>zhiqiao::StartDialog</name>
    <message>
        <source>&amp;Demo office</source>
        <translation>演示单位(&amp;D)</translation>
    </message>
    <message>
        <source>A fictional county to try everything out. No real person, no harm done.</source>
        <translation>虚构的县，可以随意尝试。没有真实人员，不会造成损失。</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>新建本单位(&amp;N)</translation>
    </message>
    <message>
        <source>An empty database on this computer for one office.</source>
        <translation>在本机为一个单位建立空的数据库。</translation>
    </message>
    <message>
        <source>&amp;Open a database</source>
        <translation>打开已有(&amp;O)</translation>
    </message>
    <message>
        <source>The database file your office already has.</source>
        <translation>本单位已有的数据库文件。</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>连接服务器(&amp;S)</translation>
    </message>
    <message>
        <source>A PostgreSQL server that several counters share: postgresql://user@host/office</source>
        <translation>几个窗口共用的 PostgreSQL 服务器：postgresql://user@host/office</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Making the demo office</source>
        <translation>正在建立演示单位</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>数据库 (*.db);；所有文件 (*)</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>缺少服务器地址。</translation>
    </message>
    <message>
        <source>Type it as postgresql://user@host/office.</source>
        <translation>请写成 postgresql://user@host/office。</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>正在新建单位</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>A backup file (.zqb) of your office. What stands in its place is kept beside it.</source>
        <translation>本单位的备份文件（.zqb）。原有数据库会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore the &amp;last good backup: %1</source>
        <translation>恢复最近一次完好的备份(&amp;L)：%1</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.zqb);;All files (*)</source>
        <translation>备份 (*.zqb);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::TransferDesk</name>
    <message>
        <source>The slip was sent to the printer.</source>
        <translation>转移单已送打印机。</translation>
    </message>
    <message>
        <source>No printer: save it as PDF</source>
        <translation>没有打印机：保存为 PDF</translation>
    </message>
    <message>
        <source>There is no printer; nothing was printed or saved.</source>
        <translation>没有打印机；没有打印，也没有保存。</translation>
    </message>
    <message>
        <source>The slip was written to %1</source>
        <translation>转移单已写入 %1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::WindowLock</name>
    <message numerus="yes">
        <source>Nobody touched the program for %n minute(s).</source>
        <translation>
            <numerusform>已有 %n 分钟无人操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have passed since the sign-in.</source>
        <translation>
            <numerusform>登录已满 %n 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop was locked.</source>
        <translation>桌面已锁定。</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>已输入的内容都保留着。</translation>
    </message>
    <message>
        <source>This office has no passwords: whoever sits here can go on.</source>
        <translation>本单位未设密码，坐在这里的人都可以继续。</translation>
    </message>
    <message>
        <source>The window was minimised.</source>
        <translation>窗口已最小化。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AboutPage</name>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Every act will be noted here with its record&apos;s number.</source>
        <translation>每次操作都会记在这里，只记记录编号。</translation>
    </message>
    <message>
        <source>About 职桥</source>
        <translation>关于职桥</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AccessPart</name>
    <message>
        <source>%1 (refused)</source>
        <translation>%1（被拒绝）</translation>
    </message>
    <message>
        <source>Who saw the data of the person</source>
        <translation>谁查看过本人信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Pr&amp;int the list</source>
        <translation>打印清单(&amp;I)</translation>
    </message>
    <message>
        <source>Who saw the data, and a copy of them</source>
        <translation>查看记录与信息副本</translation>
    </message>
    <message>
        <source>Nothing was done with the data of this person yet.</source>
        <translation>本人信息还没有被查看或办理的记录。</translation>
    </message>
    <message>
        <source>Who saw the data is looked up when the person asks; that it was looked up is kept too.</source>
        <translation>本人申请时，在这里查询谁查看过其信息；查询本身也会留下记录。</translation>
    </message>
    <message>
        <source>looks it up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询谁查看过(&amp;L)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list</source>
        <translation>清单存为 PDF(&amp;V)</translation>
    </message>
    <message>
        <source>Print the &amp;copy</source>
        <translation>打印信息副本(&amp;C)</translation>
    </message>
    <message>
        <source>Save the cop&amp;y</source>
        <translation>信息副本存为 PDF(&amp;D)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ActForm</name>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Corrects the record of %1; both stay in the history.</source>
        <translation>更正 %1 的记录；两条都保留在历史中。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ActionTable</name>
    <message>
        <source>This belongs to another page. Open that page first.</source>
        <translation>该操作属于其他页面，请先打开该页面。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AlikePanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Household in</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Is this person registered already?</source>
        <translation>此人是否已经登记？</translation>
    </message>
    <message>
        <source>Same person: open the record  1</source>
        <translation>同一人：打开已有记录  1</translation>
    </message>
    <message>
        <source>Somebody else: register  2</source>
        <translation>另一人：继续登记  2</translation>
    </message>
    <message>
        <source>Back to the form  Esc</source>
        <translation>返回表单  Esc</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>They have in common: %1.</source>
        <translation>相同之处：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are alike; this one is the likeliest.</source>
        <translation>
            <numerusform>另有 %n 条记录相近，这一条最为接近。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another office keeps this record, which you may not open. Ask there whether it is the same person.</source>
        <translation>该记录由其他机构管理，您无权打开。请向该机构核实是否为同一人。</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>%1, being registered: %2</source>
        <translation>%1，正在登记：%2</translation>
    </message>
    <message>
        <source>%1, registered: %2</source>
        <translation>%1，已登记：%2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AnswerForm</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>随同转来的事项</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer  Ctrl+Enter</source>
        <translation>答复  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>1 Take over</source>
        <translation>1 接收</translation>
    </message>
    <message>
        <source>2 Refuse</source>
        <translation>2 拒绝</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>In charge from now on</source>
        <translation>以后负责的专员</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>due on %1, given %2 of %3</source>
        <translation>%1 到期，已办 %2／共 %3</translation>
    </message>
    <message>
        <source>Help plans</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Placements followed up</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>Slips awaited</source>
        <translation>待收回执</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message numerus="yes">
        <source>%n people, answered together</source>
        <translation>
            <numerusform>%n 人，一并答复</numerusform>
        </translation>
    </message>
    <message>
        <source>asked on %1, answer due on %2</source>
        <translation>%1 申请，%2 前答复</translation>
    </message>
    <message>
        <source>Take over, or refuse?</source>
        <translation>接收还是拒绝？</translation>
    </message>
    <message>
        <source>Choose who is in charge from now on.</source>
        <translation>请选以后负责的专员。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ApplicationPart</name>
    <message>
        <source>Women at 55 (posts of management or technique)</source>
        <translation>女 55 岁（管理、技术岗位）</translation>
    </message>
    <message>
        <source>Women at 50 (workers)</source>
        <translation>女 50 岁（工人岗位）</translation>
    </message>
    <message>
        <source>Men at 60</source>
        <translation>男 60 岁</translation>
    </message>
    <message>
        <source>By sex, where that tells</source>
        <translation>按性别（可以确定时）</translation>
    </message>
    <message>
        <source>The person signed the 承诺</source>
        <translation>本人已签署承诺</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>退休年龄</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>What is known about the person fits this category.</source>
        <translation>已有信息符合此类别。</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>digits tick, F9 takes a picture</source>
        <translation>按数字勾选，F9 拍照</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ApprovalModel</name>
    <message>
        <source>your own; waits for a %1</source>
        <translation>本人的申请；等待%1答复</translation>
    </message>
    <message>
        <source>the record has changed since</source>
        <translation>记录已变更</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>等待您答复</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>returned by %1; note it</source>
        <translation>%1 已退回，请知悉</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>审批收件箱</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>写明理由退回</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>等待第二人处理的事项</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What others ask for, and what you asked for, stands here until it is answered.</source>
        <translation>没有等待第二人处理的事项。他人的申请和您提出的申请，在答复之前都显示在这里。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As&amp;k a second person</source>
        <translation>向第二人申请(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Do not ask</source>
        <translation>不申请(&amp;D)</translation>
    </message>
    <message>
        <source>A second person has to say yes to this first. %1: %2</source>
        <translation>此事须先经第二人同意。%1：%2</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>A second person wants to know why.</source>
        <translation>第二人需要知道原因。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason for a return</source>
        <translation>退回理由</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for your answer</source>
        <translation>
            <numerusform>%n 项等待您答复</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for this on %1. A %2 answers; nobody answers a request of their own.</source>
        <translation>您于 %1 提出申请，由%2答复；任何人不得答复本人的申请。</translation>
    </message>
    <message>
        <source>%1 asks since %2.</source>
        <translation>%1 于 %2 申请。</translation>
    </message>
    <message>
        <source>The record has changed since; it is now: %1. Return the request, so that it is asked anew.</source>
        <translation>记录已变更，现为：%1。请退回，让对方重新申请。</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>没有写明理由。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Take the own request back, or note its return</source>
        <translation>撤回本人的申请，或知悉退回</translation>
    </message>
    <message>
        <source>&amp;Noted</source>
        <translation>已知悉(&amp;N)</translation>
    </message>
    <message>
        <source>You asked for this on %1; %2 returned it: %3. Correct it and ask anew.</source>
        <translation>您于 %1 提出申请，%2 已退回：%3。请改正后重新申请。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ApprovalsPresenter</name>
    <message>
        <source>Asked. Once the answer is a yes, do it again: it is good for one time.</source>
        <translation>已申请。得到同意后请再操作一次：同意只能用一次。</translation>
    </message>
    <message>
        <source>Approved; what was asked for is done or may be done.</source>
        <translation>已同意；所申请的事项已办理或可以办理。</translation>
    </message>
    <message>
        <source>Returned with your reason.</source>
        <translation>已按您的理由退回。</translation>
    </message>
    <message>
        <source>Your request is taken back.</source>
        <translation>您的申请已撤回。</translation>
    </message>
    <message>
        <source>Noted. It is no longer among what is to be done.</source>
        <translation>已知悉，不再列入待办。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AsideForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>empty: until the data change</source>
        <translation>不填：到数据有变动为止</translation>
    </message>
    <message>
        <source>Set aside  Ctrl+Enter</source>
        <translation>搁置  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2022-12-31.</source>
        <translation>不是日期，请写成 2022-12-31。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AskForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>To the office</source>
        <translation>接收机构</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Send  Ctrl+Enter</source>
        <translation>发出  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1 …</source>
        <translation>
            <numerusform>%n 人：%1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>You serve on until the other office has accepted.</source>
        <translation>对方接收之前，仍由本机构服务。</translation>
    </message>
    <message>
        <source>This database has no other office. One is made with the people who work there.</source>
        <translation>本库没有其他机构。增设机构后才能转移。</translation>
    </message>
    <message>
        <source>Choose who serves from now on.</source>
        <translation>请选以后负责的机构。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssessmentPanel</name>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>A digit answers a question and goes to the next; 0 leaves it open. Nothing is added up, and nothing is decided by it.</source>
        <translation>按数字回答并到下一问，0 表示不答。不打分，也不据此作任何决定。</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>新的评估</translation>
    </message>
    <message>
        <source>What the answers tell stands here in words.</source>
        <translation>回答后，这里用文字写出情况。</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>Say here in a few words why it is taken back.</source>
        <translation>请在这里简短写明撤回的理由。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssessmentPresenter</name>
    <message>
        <source>Correction saved.</source>
        <translation>更正已保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Withdrawn. Both records stay in the history.</source>
        <translation>已撤回，两条记录都保留在历史中。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssignPart</name>
    <message>
        <source>People who could not be moved</source>
        <translation>未能移交的人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Give to a colleague  Y</source>
        <translation>移交  Y</translation>
    </message>
    <message>
        <source>Print the hand-over book</source>
        <translation>打印移交清册</translation>
    </message>
    <message>
        <source>Give the selected people to a colleague</source>
        <translation>把选中的人员移交给同事</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Give away  Ctrl+Enter</source>
        <translation>移交  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1 …</source>
        <translation>
            <numerusform>%n 人：%1 等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s): %1</source>
        <translation>
            <numerusform>%n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who is in charge from now on.</source>
        <translation>请选择今后由谁负责。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AssignPresenter</name>
    <message>
        <source>Choose the people first: Space marks a row.</source>
        <translation>请先选择人员：空格键标记一行。</translation>
    </message>
    <message>
        <source>Nobody was given away.</source>
        <translation>没有移交任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) given away (batch %1).</source>
        <translation>
            <numerusform>已移交 %n 人（批次 %1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>另有 %n 人未能移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可撤销的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in the charge they were before.</source>
        <translation>
            <numerusform>%n 人已回到原来的专员名下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AwayPage</name>
    <message>
        <source>Working away</source>
        <translation>外出务工人员</translation>
    </message>
    <message>
        <source>Nobody stands here. Who works away is registered by N on the person.</source>
        <translation>这里没有人员。外出务工的，在人员页按 N 登记为转移就业。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员页</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 日内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Enter records a contact.</source>
        <translation>按 Enter 登记联系。</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is to be heard of every %n day(s), as the settings say.</source>
        <translation>
            <numerusform>每 %n 天回访一次，间隔在设置页设定。</numerusform>
        </translation>
    </message>
    <message>
        <source>No interval is set, so nobody is due by itself. The settings (Ctrl+9) set one.</source>
        <translation>间隔未设定，不产生到期日。请在设置页（Ctrl+9）设定。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AwayPresenter</name>
    <message numerus="yes">
        <source>Who works away is to be heard of every %n day(s).</source>
        <translation>
            <numerusform>外出务工人员每 %n 天回访一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has no interval any more.</source>
        <translation>本单位不再设定间隔。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::AwaySection</name>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>People who work away</source>
        <translation>外出务工人员</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>To be heard of after</source>
        <translation>回访间隔</translation>
    </message>
    <message>
        <source>calendar days; empty: nobody is due by itself</source>
        <translation>自然日；不填则不产生到期日</translation>
    </message>
    <message>
        <source>Set the interval</source>
        <translation>设定间隔</translation>
    </message>
    <message>
        <source>Enter calendar days, or nothing.</source>
        <translation>请填自然日，或不填。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BackupPresenter</name>
    <message>
        <source>The plan of backups is saved.</source>
        <translation>备份计划已保存。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup written to %1 and read back.</source>
        <translation>已备份到 %1，并已回读核对。</translation>
    </message>
    <message>
        <source>The backup is made and read back.</source>
        <translation>备份已完成，并已回读核对。</translation>
    </message>
    <message>
        <source>Trying the last backup out</source>
        <translation>正在进行恢复演练</translation>
    </message>
    <message numerus="yes">
        <source>%1 was restored aside and checked: %n row(s), all whole.</source>
        <translation>
            <numerusform>%1 已恢复到旁边并检查：共 %n 行，全部完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 opens, but not all in it is right.</source>
        <translation>备份 %1 可以打开，但其中内容不全对。</translation>
    </message>
    <message>
        <source>Back up now and try that one out; keep the older backups.</source>
        <translation>请立即备份并再做一次演练；旧备份请保留。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BackupSection</name>
    <message>
        <source>Back up into the &amp;folder now</source>
        <translation>立即备份到文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back up to a file …</source>
        <translation>备份到文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Try the last backup out</source>
        <translation>恢复演练(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;estore …</source>
        <translation>恢复(&amp;E)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A database on a server is backed up on the server.</source>
        <translation>服务器上的数据库在服务器上备份。</translation>
    </message>
    <message>
        <source>A backup is sealed with the key of this office. The office has no passwords yet, so whoever has a backup can read it with this program: keep the medium locked away.</source>
        <translation>备份用本单位的密钥加密。本单位还没有设置密码，拿到备份的人都能用本程序读取：请妥善保管存储介质。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>best on another disk</source>
        <translation>最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二个文件夹</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>day(s)</source>
        <translation>天</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>or at the next start</source>
        <translation>或下次打开程序时</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>backups in each folder</source>
        <translation>份（每个文件夹）</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation>保存计划(&amp;P)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>office backup</source>
        <translation>单位备份</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>No backup has been tried out yet.</source>
        <translation>还没有做过恢复演练。</translation>
    </message>
    <message>
        <source>Tried out on %1: everything was there and whole.</source>
        <translation>%1 做过恢复演练：内容齐全、完好。</translation>
    </message>
    <message>
        <source>Tried out on %1: it failed (%2). Back up now and try again.</source>
        <translation>%1 的恢复演练没有通过（%2）。请立即备份并再试一次。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BalanceModel</name>
    <message>
        <source>%1, accepted</source>
        <translation>%1，采用</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，不采用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原专员</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Loads before</source>
        <translation>移动前工作量</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BarPlot</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BottomBar</name>
    <message>
        <source>Working date %1</source>
        <translation>工作日期 %1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::BusyBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已处理 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 per second, about %2 s left</source>
        <translation>，每秒 %1，约剩 %2 秒</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CalendarPage</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年的特殊日子</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤销(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import a notice …</source>
        <translation>导入放假通知(&amp;I)…</translation>
    </message>
    <message>
        <source>No holiday notice is known for this year: only weekends are off. Import the notice, or type its days below.</source>
        <translation>没有这一年的放假通知，只有周末休息。请导入通知，或在下面逐日填写。</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>设置一天</translation>
    </message>
    <message>
        <source>Give the own day up</source>
        <translation>取消本单位的设置</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次修改</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>over what is published</source>
        <translation>优先于公布的日历</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Set the day</source>
        <translation>设置这一天(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Give the chosen day up</source>
        <translation>取消所选的本单位设置(&amp;G)</translation>
    </message>
    <message>
        <source>The notice of %1 is known.</source>
        <translation>%1 年的放假通知已有。</translation>
    </message>
    <message>
        <source>No notice of %1 is known: working days are counted by weekends alone.</source>
        <translation>没有 %1 年的通知，工作日只按周末计算。</translation>
    </message>
    <message>
        <source>This is no day. Type it like 2022-07-01.</source>
        <translation>这不是日期，请按 2022-07-01 填写。</translation>
    </message>
    <message>
        <source>A year&apos;s holiday notice</source>
        <translation>一年的放假通知</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CalendarPresenter</name>
    <message>
        <source>The office has set nothing for %1.</source>
        <translation>本单位没有设置 %1。</translation>
    </message>
    <message>
        <source>A published day stays; set it to something else.</source>
        <translation>公布的日子不能取消，可以改设为别的。</translation>
    </message>
    <message>
        <source>The day is in the office&apos;s calendar and counts from now on.</source>
        <translation>这一天已写入本单位日历，即时生效。</translation>
    </message>
    <message>
        <source>The published calendar holds for the day again.</source>
        <translation>这一天恢复按公布的日历。</translation>
    </message>
    <message>
        <source>The notice is read in: %1 days changed.</source>
        <translation>通知已导入，改动 %1 天。</translation>
    </message>
    <message>
        <source>Taken back; Ctrl+Z again brings it back.</source>
        <translation>已撤销；再按 Ctrl+Z 恢复。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CameraSection</name>
    <message>
        <source>Document camera</source>
        <translation>高拍仪</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of this workplace</source>
        <translation>本机的文件夹</translation>
    </message>
    <message>
        <source>F9 takes pictures from there</source>
        <translation>F9 从这里取图</translation>
    </message>
    <message>
        <source>Save the fol&amp;der</source>
        <translation>保存文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of the document camera</source>
        <translation>高拍仪的文件夹</translation>
    </message>
    <message>
        <source>F9 asks for a file from now on.</source>
        <translation>今后按 F9 选文件。</translation>
    </message>
    <message>
        <source>F9 takes pictures from this folder from now on.</source>
        <translation>今后按 F9 从这个文件夹取图。</translation>
    </message>
    <message>
        <source>No folder is set: F9 asks for a file. Choose the folder into which the camera&apos;s program saves; it belongs to this workplace alone.</source>
        <translation>没有设置文件夹，按 F9 选文件。请选高拍仪程序保存图片的文件夹，只给这个工作台用。</translation>
    </message>
    <message>
        <source>The folder is not there at present.</source>
        <translation>这个文件夹现在不在。</translation>
    </message>
    <message>
        <source>The folder is there. A picture is taken out of it once it is filed.</source>
        <translation>文件夹可用。图片存档后从里面取走。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CampaignForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>of no single person</source>
        <translation>不涉及具体个人</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>新的专项活动</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CampaignPresenter</name>
    <message>
        <source>%1 was made: mark its people in the list of people with K.</source>
        <translation>已建立“%1”：请在人员列表中按 K 标记其人员。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改“%1”。</translation>
    </message>
    <message>
        <source>Choose the rows first: Space marks a row.</source>
        <translation>请先选择行：空格键标记一行。</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>没有标记任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) marked.</source>
        <translation>
            <numerusform>已标记 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>有 %n 条不能标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out.</source>
        <translation>
            <numerusform>已移出 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CampaignsPage</name>
    <message>
        <source>%1: %2 times, %3 person(s)</source>
        <translation>%1 %2 人次 / %3 人</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked</source>
        <translation>
            <numerusform>帮扶对象 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>visits and services</source>
        <translation>走访与服务</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>%1 vacancies for %2 people</source>
        <translation>岗位 %1 个、招用 %2 人</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>专项活动</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Visits and services</source>
        <translation>走访与服务</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待归入</translation>
    </message>
    <message>
        <source>What belongs to the campaign</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>New campaign  N</source>
        <translation>新建活动  N</translation>
    </message>
    <message>
        <source>No campaign was made yet.</source>
        <translation>还没有建立专项活动。</translation>
    </message>
    <message>
        <source>makes one</source>
        <translation>建立一项</translation>
    </message>
    <message>
        <source>Nothing here yet: people and vacancies are marked in their lists.</source>
        <translation>这里还没有内容：在人员和岗位列表中标记。</translation>
    </message>
    <message>
        <source>marks the selected rows there</source>
        <translation>在那里标记选中的行</translation>
    </message>
    <message>
        <source>List the people behind these rows</source>
        <translation>列出这些行涉及的人员</translation>
    </message>
    <message>
        <source>Make a campaign</source>
        <translation>建立专项活动</translation>
    </message>
    <message>
        <source>Change the open campaign</source>
        <translation>修改打开的活动</translation>
    </message>
    <message>
        <source>Take the proposed rows in</source>
        <translation>把待归入的行归入活动</translation>
    </message>
    <message>
        <source>Take the rows out</source>
        <translation>移出这些行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Nothing belongs to a campaign by its day alone: somebody marks it. Counted is what you may see.</source>
        <translation>仅凭日期不归入活动：须有人标记。数字按您有权查看的内容统计。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CancelForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel the session  Ctrl+Enter</source>
        <translation>取消活动  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChartView</name>
    <message>
        <source>Table (Ctrl+T)</source>
        <translation>数据表 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>数据表：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>以表格显示数字</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CheatSheet</name>
    <message>
        <source>Open the manual (F1 again)</source>
        <translation>打开手册(再按 F1)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChecksPage</name>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Set aside, or take up again</source>
        <translation>搁置或恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is wrong or missing, errors first. Enter opens the place where it is put right; Z sets it aside for a reason.</source>
        <translation>有误或缺失的数据，错误在前。Enter 打开要改的地方；Z 说明理由后搁置。</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>opens the work of the day</source>
        <translation>打开今日</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The checks find nothing here. New findings appear by themselves as records are saved and days pass.</source>
        <translation>这里没有发现问题。保存记录、到了日子，新的问题会自动出现。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChoiceEdit</name>
    <message>
        <source>Matching entries</source>
        <translation>符合的条目</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ChoicePart</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ClashPart</name>
    <message>
        <source>Changed by both</source>
        <translation>双方都改了的栏目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>The other one&apos;s</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>← or 1 yours, → or 2 the other one&apos;s, Enter saves what is chosen</source>
        <translation>← 或 1 用我的，→ 或 2 用对方的，Enter 按所选保存</translation>
    </message>
    <message>
        <source>The same was changed by %1. Nothing is lost: choose what is kept, and save.</source>
        <translation>同一栏目已由%1改过。双方录入的都在：请选定保留哪个，再保存。</translation>
    </message>
    <message>
        <source>Meanwhile, by %1: %2. What you typed is still here; it is not saved.</source>
        <translation>已由%1先行办理：%2。您录入的内容仍在，尚未保存。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ComparePage</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>历次核对</translation>
    </message>
    <message>
        <source>&amp;Save rows handed back …</source>
        <translation>保存退回的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Take this field over</source>
        <translation>采用这一项</translation>
    </message>
    <message>
        <source>Take this field over for everybody</source>
        <translation>对所有人采用这一栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Compare with the register</source>
        <translation>与登记核对</translation>
    </message>
    <message>
        <source>Files of other owners. Nobody is changed before you take a field over: A this one, Shift+A for everybody.</source>
        <translation>其他部门的名单。采用之前不改动任何人：A 采用这一项，Shift+A 对所有人采用这一栏。</translation>
    </message>
    <message>
        <source>Nothing has been compared yet. Choose whose file it is, its day, then the file.</source>
        <translation>还没有核对过。请先选来自哪个部门和名单日期，再选文件。</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>名单来自哪个部门</translation>
    </message>
    <message>
        <source>The day the file speaks of</source>
        <translation>名单所指的日期</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>名单日期</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Rows handed back</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>rows handed back</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>A file with the same content was compared before, on %1.</source>
        <translation>内容相同的文件已于 %1 核对过。</translation>
    </message>
    <message>
        <source>%1 row(s): %2 the same, %3 different, %4 of nobody you may see, %5 that cannot be used. %6 of %7 difference(s) taken over.</source>
        <translation>共 %1 行：相符 %2，不同 %3，未对上 %4，不能使用 %5。%7 处不同中已采用 %6 处。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ComparePart</name>
    <message>
        <source>What differs</source>
        <translation>不一致的栏目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>被合并</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>← the record that stays, → the record that goes, Space the next choice</source>
        <translation>← 取保留一方，→ 取被合并一方，空格换下一种</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>%1 stays, %2 goes</source>
        <translation>保留 %1，合并 %2</translation>
    </message>
    <message>
        <source>Nothing hangs on the record that goes.</source>
        <translation>被合并的记录下没有其他内容。</translation>
    </message>
    <message>
        <source>Will move: %1</source>
        <translation>将转过来：%1</translation>
    </message>
    <message>
        <source>One person cannot have both: %1. Correct or end one of them first.</source>
        <translation>一个人不能同时有：%1。请先更正或终止其中一条。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about one of the two wait; let them be answered first.</source>
        <translation>
            <numerusform>关于其中一条记录有 %n 项申请在等待，请先办结。</numerusform>
        </translation>
    </message>
    <message>
        <source>How is it known that they are one person?</source>
        <translation>依据什么认定是同一人？</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ComparePresenter</name>
    <message>
        <source>%1 of %2 was taken over.</source>
        <translation>已采用%2的“%1”。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可以撤销的内容。</translation>
    </message>
    <message>
        <source>Taken over for %1 person(s); %2 could not be changed.</source>
        <translation>已对 %1 人采用，%2 人未能更改。</translation>
    </message>
    <message>
        <source>Rows handed back were written to %1</source>
        <translation>退回的行已写入 %1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ContactForm</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contacted by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>Wants to work</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天?</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Needs told</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>拨打次数</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>Place of the visit</source>
        <translation>走访地点</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CoverForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>代管人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>离岗第一天</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>返岗日</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>%1 is away; whoever covers has the cases as own on these days.</source>
        <translation>%1 不在岗；代管人在这些天把其服务对象当作自己的。</translation>
    </message>
    <message>
        <source>Choose who covers.</source>
        <translation>请选代管人。</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2022-12-31.</source>
        <translation>这不是日期。请写成 2022-12-31。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::CoverPresenter</name>
    <message>
        <source>Covered from %1 to the day before %2.</source>
        <translation>%1 起代管，%2 返岗。</translation>
    </message>
    <message>
        <source>Back; the cover has ended.</source>
        <translation>已返岗，代管结束。</translation>
    </message>
    <message>
        <source>Nobody covers for this colleague.</source>
        <translation>没有为这名专员安排代管。</translation>
    </message>
    <message>
        <source>Nobody covers any more.</source>
        <translation>已撤回代管。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DayEdit</name>
    <message>
        <source>T is today, ↑ and ↓ change the day</source>
        <translation>T 为今天,↑ 和 ↓ 改变日期</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DecisionTable</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DeskCard</name>
    <message>
        <source>Do that row of the desk card</source>
        <translation>办理办事卡上的该行</translation>
    </message>
    <message>
        <source>Desk card</source>
        <translation>办事卡</translation>
    </message>
    <message>
        <source>Desk card: nothing waits for this person or the household</source>
        <translation>办事卡：本人和同户没有到期事项</translation>
    </message>
    <message numerus="yes">
        <source>Desk card: %n row(s), a digit does one</source>
        <translation>
            <numerusform>办事卡：%n 项，按行首数字办理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DeskPresenter</name>
    <message>
        <source>with %1</source>
        <translation>同户 %1</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>家庭：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more paper(s) wait</source>
        <translation>
            <numerusform>另有 %n 份单据待签字或送回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DetailFields</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifferenceModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (differs in what is hidden)</source>
        <translation>%1(隐去的部分不同)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>名单上</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifficultiesPage</name>
    <message>
        <source>Difficulties</source>
        <translation>困难事项</translation>
    </message>
    <message>
        <source>No ticket stands here. What somebody needs solved is told by K on the person, or in a follow-up.</source>
        <translation>这里没有事项。人员页按 K 登记，回访时也可登记。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>涉及 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未办结 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>已解决 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days in the middle, %2 at most</source>
        <translation>中位数 %1 天，最长 %2 天</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifficultyPanel</name>
    <message>
        <source>Difficulties</source>
        <translation>困难事项</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is to be solved</source>
        <translation>要解决什么</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后期限</translation>
    </message>
    <message>
        <source>empty: none is set</source>
        <translation>不填：不设期限</translation>
    </message>
    <message>
        <source>Told in the follow-up that was saved just now.</source>
        <translation>刚才保存的回访中说到。</translation>
    </message>
    <message>
        <source>What the person needs solved. Enter on a ticket takes it into the form.</source>
        <translation>本人需要解决的困难。在事项上按 Enter 放入表单。</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Open another ticket</source>
        <translation>另登记一项</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::DifficultyPresenter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no last day is set</source>
        <translation>未设定期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Ticket opened; it is among the work of %1.</source>
        <translation>已登记，列入 %1 的今日。</translation>
    </message>
    <message>
        <source>Handed on; it is among the work of %1.</source>
        <translation>已转办，列入 %1 的今日。</translation>
    </message>
    <message>
        <source>Ticket closed.</source>
        <translation>已办结。</translation>
    </message>
    <message>
        <source>Ticket opened again.</source>
        <translation>已再次打开。</translation>
    </message>
    <message>
        <source>Taken back. Both records stay in the history.</source>
        <translation>已撤回，原记录都保留。</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation>撤回了上一步</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnrolPart</name>
    <message>
        <source>Enrol the selected people in a programme</source>
        <translation>选中人员报名专项计划</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Enrol  Ctrl+Enter</source>
        <translation>报名  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the rows first: Space marks a row.</source>
        <translation>请先选行：空格键标记一行。</translation>
    </message>
    <message>
        <source>No round of a programme is open: open one on its page, Ctrl+Shift+E.</source>
        <translation>没有进行中的专项计划：请在专项计划页（Ctrl+Shift+E）开设一期。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the programme.</source>
        <translation>请选择计划。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnrolmentPanel</name>
    <message>
        <source>Programmes</source>
        <translation>专项计划</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>参加情况</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>报名日期</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>No round of a programme is open: open one on its page, Ctrl+Shift+E.</source>
        <translation>没有进行中的专项计划：请在专项计划页（Ctrl+Shift+E）开设一期。</translation>
    </message>
    <message>
        <source>Enter on an enrolment or a step takes it into the form.</source>
        <translation>在参加情况或步骤上按 Enter 办理。</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>增加步骤</translation>
    </message>
    <message>
        <source>Step is not needed</source>
        <translation>取消步骤</translation>
    </message>
    <message>
        <source>Open a step again</source>
        <translation>重新打开步骤</translation>
    </message>
    <message>
        <source>End it with a result</source>
        <translation>结束并登记结果</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Enrol in a programme</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>日期不对。</translation>
    </message>
    <message>
        <source>Choose the programme.</source>
        <translation>请选择计划。</translation>
    </message>
    <message>
        <source>Choose the result.</source>
        <translation>请选择结果。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Day of entry</source>
        <translation>进入日期</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnrolmentPresenter</name>
    <message>
        <source>Application recorded.</source>
        <translation>已登记报名。</translation>
    </message>
    <message>
        <source>Admitted; the steps of the programme are in the plan.</source>
        <translation>已纳入，计划步骤已列出。</translation>
    </message>
    <message>
        <source>Ended; the place is free again.</source>
        <translation>已结束，名额已空出。</translation>
    </message>
    <message>
        <source>Withdrawal recorded.</source>
        <translation>已登记退出。</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>步骤已修改。</translation>
    </message>
    <message>
        <source>Step added.</source>
        <translation>步骤已增加。</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>步骤已完成。</translation>
    </message>
    <message>
        <source>Step dropped.</source>
        <translation>步骤已取消。</translation>
    </message>
    <message>
        <source>Step opened again.</source>
        <translation>步骤已重新打开。</translation>
    </message>
    <message>
        <source>Taken back. Both records stay in the history.</source>
        <translation>已撤回，两条记录都保留在历史里。</translation>
    </message>
    <message>
        <source>the person was admitted</source>
        <translation>已纳入</translation>
    </message>
    <message>
        <source>step %1 was set: %2</source>
        <translation>第 %1 步已修改：%2</translation>
    </message>
    <message>
        <source>step %1 was done</source>
        <translation>第 %1 步已办</translation>
    </message>
    <message>
        <source>step %1 was opened again</source>
        <translation>第 %1 步重新打开</translation>
    </message>
    <message>
        <source>step %1 was dropped: %2</source>
        <translation>第 %1 步不需要：%2</translation>
    </message>
    <message>
        <source>it was ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>it was withdrawn: %1</source>
        <translation>已退出：%1</translation>
    </message>
    <message>
        <source>the last act was taken back</source>
        <translation>撤回了上一项</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::EnterPart</name>
    <message>
        <source>Enter the selected people for a group session</source>
        <translation>将选中人员列入集体活动名单</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>集体活动</translation>
    </message>
    <message>
        <source>Enter  Ctrl+Enter</source>
        <translation>列入名单  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the people first: Space marks a row.</source>
        <translation>请先选择人员：按空格选中一行。</translation>
    </message>
    <message>
        <source>No group session is planned: make one on its page.</source>
        <translation>没有待举办的集体活动：请在集体活动页新建。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>请选择活动。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>from..to</source>
        <translation>起..止</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>This cannot be read yet.</source>
        <translation>暂时无法识别。</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FindingPresenter</name>
    <message>
        <source>Set aside until %1.</source>
        <translation>已搁置到 %1。</translation>
    </message>
    <message>
        <source>Set aside until the data change.</source>
        <translation>已搁置，到数据有变动为止。</translation>
    </message>
    <message>
        <source>The finding is shown again.</source>
        <translation>已恢复到清单。</translation>
    </message>
    <message>
        <source>Nothing to undo here. Z takes up a finding that is set aside.</source>
        <translation>没有可撤销的操作。已搁置的按 Z 恢复。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FollowUpPanel</name>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>应了解的情况</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>了解日期</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>联系情况</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>已了解的情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contacted by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Not insured</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>No longer since</source>
        <translation>不再在岗</translation>
    </message>
    <message>
        <source>first day no longer employed</source>
        <translation>不再在岗的第一天</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>社会保险</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Correct the follow-up of %1</source>
        <translation>更正 %1 的回访</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>不是日期。</translation>
    </message>
    <message>
        <source>This is no sum of money.</source>
        <translation>不是金额。</translation>
    </message>
    <message>
        <source>Say here in a few words why it is taken back.</source>
        <translation>请在这里简要写明撤回原因。</translation>
    </message>
    <message>
        <source>None was told</source>
        <translation>没有说到</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>a ticket is opened next</source>
        <translation>保存后接着登记事项</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::FollowUpPresenter</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，%2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in vain</source>
        <translation>
            <numerusform>%n 次未联系上</numerusform>
        </translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 起不再在岗</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>not insured</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Correction saved.</source>
        <translation>更正已保存。</translation>
    </message>
    <message>
        <source>Follow-up saved.</source>
        <translation>回访已保存。</translation>
    </message>
    <message>
        <source>Withdrawn. Both records stay in the history.</source>
        <translation>已撤回，两条记录都留在历史中。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::GuidanceForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Signed, or confirmed</source>
        <translation>已签字或已确认</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天?</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>职业指导</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>日期无法识别。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::GuidanceSheetFields</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>主要诉求</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>问题诊断</translation>
    </message>
    <message>
        <source>Tests, result</source>
        <translation>测评与结果</translation>
    </message>
    <message>
        <source>Training advised</source>
        <translation>推荐培训或见习</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系日期</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>通话时间</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>通话号码</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Step %1: who</source>
        <translation>计划 %1：责任人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Step %1: until</source>
        <translation>计划 %1：期限</translation>
    </message>
    <message>
        <source>Less  Ctrl+M</source>
        <translation>收起  Ctrl+M</translation>
    </message>
    <message>
        <source>More of 职业指导记录表  Ctrl+M</source>
        <translation>展开职业指导记录表  Ctrl+M</translation>
    </message>
    <message numerus="yes">
        <source>More of 职业指导记录表, %n filled in  Ctrl+M</source>
        <translation>
            <numerusform>展开职业指导记录表（已填 %n 项）  Ctrl+M</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HardshipPage</name>
    <message>
        <source>Recognitions of hardship</source>
        <translation>就业困难人员</translation>
    </message>
    <message>
        <source>Nobody stands here. A recognition begins in the page of the person, with D.</source>
        <translation>这里还没有人。认定从人员页按 D 开始。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Recognition of hardship</source>
        <translation>就业困难人员认定</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HardshipPanel</name>
    <message>
        <source>&amp;Further category</source>
        <translation>另报类别(&amp;F)</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Recognition of hardship</source>
        <translation>就业困难人员认定</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Help plan  Ctrl+J</source>
        <translation>帮扶计划  Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>认定表, empty</source>
        <translation>空白认定表</translation>
    </message>
    <message>
        <source>个人帮扶计划, empty</source>
        <translation>空白帮扶计划</translation>
    </message>
    <message>
        <source>Recognition  Ctrl+J</source>
        <translation>认定  Ctrl+J</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HardshipPresenter</name>
    <message>
        <source>: refused</source>
        <translation>：不予通过</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>，至 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · number %3</source>
        <translation>%1 · %2 · 编号 %3</translation>
    </message>
    <message>
        <source>Next: %1, by %2 (%3)</source>
        <translation>下一步：%1，期限 %2（%3）</translation>
    </message>
    <message>
        <source>, not before %1</source>
        <translation>，不早于 %1</translation>
    </message>
    <message>
        <source>. Done by: %1.</source>
        <translation>。由%1办理。</translation>
    </message>
    <message>
        <source>The application is recorded.</source>
        <translation>申请已登记。</translation>
    </message>
    <message>
        <source>The step is recorded: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现为%2</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HelpPart</name>
    <message>
        <source>Steps of the plan</source>
        <translation>帮扶步骤</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What became of a step</source>
        <translation>步骤的结果</translation>
    </message>
    <message>
        <source>A further step</source>
        <translation>增加一步</translation>
    </message>
    <message>
        <source>Correct an open step</source>
        <translation>更正未完成的步骤</translation>
    </message>
    <message>
        <source>How often to contact</source>
        <translation>联系间隔</translation>
    </message>
    <message>
        <source>Hand the plan over</source>
        <translation>移交责任人</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>empty: no day is set</source>
        <translation>留空为未设定</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>联系间隔</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>没有未完成的步骤。</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天？</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HelpPlansPage</name>
    <message>
        <source>Help plans</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>No plan stands here. A plan begins when the county recognises somebody.</source>
        <translation>这里没有帮扶计划。县(市、区)认定通过后自动建立。</translation>
    </message>
    <message>
        <source>opens the recognitions</source>
        <translation>打开困难认定</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HelpPresenter</name>
    <message>
        <source>by the service recorded</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>There is no help plan. It begins when the county recognises the person.</source>
        <translation>还没有帮扶计划。县(市、区)认定通过后自动建立。</translation>
    </message>
    <message>
        <source>%1 · since %2 · in charge: %3</source>
        <translation>%1 · %2 起 · 帮扶责任人：%3</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>按另一类别帮扶</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>已于 %1 结束：%2</translation>
    </message>
    <message>
        <source>Contact: no interval is set.</source>
        <translation>联系间隔：未设定。</translation>
    </message>
    <message>
        <source>Next contact by %1 (%2); interval in days: %3</source>
        <translation>下次联系期限 %1（%2），每 %3 天一次</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>The step is corrected.</source>
        <translation>步骤已更正。</translation>
    </message>
    <message>
        <source>The step is added.</source>
        <translation>步骤已增加。</translation>
    </message>
    <message>
        <source>What became of the step is recorded.</source>
        <translation>步骤的结果已登记。</translation>
    </message>
    <message>
        <source>%1 is in charge now.</source>
        <translation>现由%1负责。</translation>
    </message>
    <message>
        <source>The interval between contacts is set.</source>
        <translation>联系间隔已设定。</translation>
    </message>
    <message>
        <source>a step was corrected</source>
        <translation>有一步已更正</translation>
    </message>
    <message>
        <source>a step was added</source>
        <translation>增加了一步</translation>
    </message>
    <message>
        <source>the plan was handed to %1</source>
        <translation>计划已移交给%1</translation>
    </message>
    <message>
        <source>the interval was set to %1 days</source>
        <translation>联系间隔改为 %1 天</translation>
    </message>
    <message>
        <source>the interval was taken away</source>
        <translation>联系间隔已取消</translation>
    </message>
    <message>
        <source>the plan was closed</source>
        <translation>计划已结束</translation>
    </message>
    <message>
        <source>%1 was opened again</source>
        <translation>“%1”重新打开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HoldForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>the day it is there again</source>
        <translation>恢复待办的日期</translation>
    </message>
    <message>
        <source>Put on hold  Ctrl+Enter</source>
        <translation>搁置  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2022-12-31.</source>
        <translation>这不是日期。请写成 2022-12-31。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HoldPresenter</name>
    <message numerus="yes">
        <source>%n row(s) on hold until %1.</source>
        <translation>
            <numerusform>%n 条已搁置至 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the list again.</source>
        <translation>
            <numerusform>%n 条已恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可撤销的操作。</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原状。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HouseholdForm</name>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>On which day was it? It may not lie ahead.</source>
        <translation>请填写日期，不能晚于今天。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HouseholdPanel</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>History of the household</source>
        <translation>家庭经过</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>搬迁</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HouseholdPresenter</name>
    <message>
        <source>The household is recorded.</source>
        <translation>家庭已登记。</translation>
    </message>
    <message>
        <source>The member is recorded.</source>
        <translation>成员已登记。</translation>
    </message>
    <message>
        <source>The member has left; the time in the household stays on record.</source>
        <translation>成员已离开；在户时间仍保留。</translation>
    </message>
    <message>
        <source>The statement is recorded.</source>
        <translation>声明已记录。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>现在：%1。</translation>
    </message>
    <message>
        <source>Marked as relocated.</source>
        <translation>已标记易地搬迁。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::HouseholdsPage</name>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>&amp;New household</source>
        <translation>登记家庭(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Empty form</source>
        <translation>空白表格(&amp;E)</translation>
    </message>
    <message>
        <source>Households are recorded from a person&apos;s page or here.</source>
        <translation>家庭在人员页或这里登记。</translation>
    </message>
    <message>
        <source>records a household</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>%1 belongs to no household.</source>
        <translation>%1 不属于任何家庭。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not cleared (40 and 80)</source>
        <translation>未清零（认定与复发）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Relocated, nobody in work</source>
        <translation>易地搬迁无人就业</translation>
    </message>
    <message>
        <source>Choose a member who still belongs to the household.</source>
        <translation>请选择仍在本户的成员。</translation>
    </message>
    <message>
        <source>No step of yours leads on from here; what follows comes from the members&apos; records.</source>
        <translation>此处没有您可办理的步骤；以后的状态由成员的记录推出。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ImportPage</name>
    <message>
        <source>&amp;Take over</source>
        <translation>写入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销本次导入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save refused rows …</source>
        <translation>保存退回的行(&amp;S) …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Workbooks (.xlsx) and CSV files. Nothing is written before you take over.</source>
        <translation>工作簿 (.xlsx) 和 CSV 文件。确认写入之前不作任何更改。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The file would add %1, change %2, leave %3 as they are; %4 row(s) are refused.</source>
        <translation>尚未写入。文件将新增 %1 行，变更 %2 行，%3 行不变；退回 %4 行。</translation>
    </message>
    <message>
        <source>Taken over: %1 added, %2 changed, %3 the same; %4 row(s) refused.</source>
        <translation>已写入：新增 %1 行，变更 %2 行，相同 %3 行；退回 %4 行。</translation>
    </message>
    <message>
        <source>The import was undone; everything is as it was before.</source>
        <translation>导入已撤销，一切恢复原样。</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>选择文件(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Empty template …</source>
        <translation>空白模板(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Filled sample …</source>
        <translation>填写示例(&amp;F) …</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Choose what the file holds, then the file. An empty template and a filled sample show the columns.</source>
        <translation>先选择文件内容，再选择文件。空白模板和填写示例说明各列。</translation>
    </message>
    <message>
        <source>&amp;Ask to take over …</source>
        <translation>提请主管导入(&amp;A)…</translation>
    </message>
    <message>
        <source>Compare with the &amp;register …</source>
        <translation>与登记核对(&amp;R)…</translation>
    </message>
    <message>
        <source>Own caseload, edited</source>
        <translation>改好的服务对象表</translation>
    </message>
    <message>
        <source>Export my case&amp;load …</source>
        <translation>导出我的服务对象(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ImportPresenter</name>
    <message>
        <source>Refused rows written to %1</source>
        <translation>退回的行已写入 %1</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <translation>模板已写入 %1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeepingPresenter</name>
    <message>
        <source>Choose the employers first: Space marks a row.</source>
        <translation>请先选择企业：空格键选中一行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n 家未能办理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) put on the list of key employers.</source>
        <translation>
            <numerusform>已将 %n 家企业列入重点企业名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) given to %1.</source>
        <translation>
            <numerusform>已将 %n 家企业交给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) without an officer now.</source>
        <translation>
            <numerusform>%n 家企业不再有专员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interval of %n employer(s) set.</source>
        <translation>
            <numerusform>已设定 %n 家企业的联系间隔。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) taken off the list.</source>
        <translation>
            <numerusform>已将 %n 家企业移出名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office contacts key employers every %n day(s).</source>
        <translation>
            <numerusform>本单位每 %n 天联系一次重点企业。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has no interval any more.</source>
        <translation>本单位不再设定间隔。</translation>
    </message>
    <message>
        <source>Contact recorded.</source>
        <translation>走访已登记。</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s) stand as before.</source>
        <translation>
            <numerusform>%n 家企业恢复原状。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Contact taken back. Both records stay in the history.</source>
        <translation>走访已撤回，两条记录都保留在历史中。</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>交给 %1</translation>
    </message>
    <message>
        <source>No officer any more</source>
        <translation>不再指定专员</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>As often as the office set</source>
        <translation>按本单位设定的间隔</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>The step before was taken back</source>
        <translation>撤回前一步</translation>
    </message>
    <message>
        <source>Put on the list as %1</source>
        <translation>列入名单：%1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyChangeForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>联系间隔</translation>
    </message>
    <message>
        <source>calendar days; empty: as the office set</source>
        <translation>自然日；不填即按本单位设定</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>不再指定</translation>
    </message>
    <message>
        <source>The office&apos;s interval, for every employer without one of its own. Empty: nothing is due by itself.</source>
        <translation>本单位的间隔，适用于没有自定间隔的企业。不填：不自动产生到期日。</translation>
    </message>
    <message>
        <source>Choose the officer.</source>
        <translation>请选择专员。</translation>
    </message>
    <message>
        <source>Enter calendar days, or nothing.</source>
        <translation>请填自然日，或不填。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyEmployersPage</name>
    <message>
        <source>Key employers</source>
        <translation>重点企业</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单上</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>Without an officer</source>
        <translation>无专员</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>No employer stands here. They are put on the list where the employers are.</source>
        <translation>这里没有企业。在用人单位列表中列入名单。</translation>
    </message>
    <message>
        <source>opens the employers</source>
        <translation>打开用人单位</translation>
    </message>
    <message>
        <source>Enter records a contact and shows what was heard before.</source>
        <translation>按 Enter 登记走访并查看以前的情况。</translation>
    </message>
    <message>
        <source>Give the selected employers to an officer</source>
        <translation>把选中的企业交给专员</translation>
    </message>
    <message>
        <source>Set how often the selected employers are contacted</source>
        <translation>设定选中企业的联系间隔</translation>
    </message>
    <message>
        <source>Take the selected employers off the list</source>
        <translation>将选中的企业移出名单</translation>
    </message>
    <message>
        <source>Open the employers, to put others on the list</source>
        <translation>打开用人单位，列入其他企业</translation>
    </message>
    <message>
        <source>Set how often the office contacts key employers</source>
        <translation>设定本单位联系重点企业的间隔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s): %1</source>
        <translation>
            <numerusform>%n 家企业：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyListPart</name>
    <message>
        <source>Key employer  L</source>
        <translation>列入重点企业  L</translation>
    </message>
    <message>
        <source>Put the selected employers on the list of key employers</source>
        <translation>将选中的单位列入重点企业名单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>of no single person</source>
        <translation>不涉及具体个人</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Choose the employers first, in their view: Space marks a row.</source>
        <translation>请先在用人单位视图中选择：空格键选中一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n 家企业</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeyPresenter</name>
    <message>
        <source>Sealing anew</source>
        <translation>正在重新加密</translation>
    </message>
    <message>
        <source>Stopped. Values that still have the former key can be read as before; go on when it suits.</source>
        <translation>已停止。未换用新密钥的内容照常可读，方便时再继续。</translation>
    </message>
    <message numerus="yes">
        <source>All protected values have the new key: %n row(s).</source>
        <translation>
            <numerusform>敏感信息已全部换用新密钥，共 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::KeySection</name>
    <message>
        <source>Change to a ne&amp;w key</source>
        <translation>更换新密钥(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on with the new key</source>
        <translation>继续更换(&amp;G)</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>数据密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>已用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected values are sealed with the key of %1 (%2).</source>
        <translation>敏感信息用 %1 更换的密钥加密(%2)。</translation>
    </message>
    <message>
        <source>The key is that of the office&apos;s first day, %1 (%2); it was never changed.</source>
        <translation>密钥自建立单位之日 %1 起使用，尚未更换(%2)。</translation>
    </message>
    <message>
        <source>Not every value has it yet; all can be read meanwhile.</source>
        <translation>尚有内容未换用新密钥，期间照常可读。</translation>
    </message>
    <message>
        <source>Protected values are sealed with a later key; the day of its change is not on record.</source>
        <translation>受保护的数据已改用新密钥加密，更换日期没有记录。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LanguageForm</name>
    <message>
        <source>Speaks</source>
        <translation>会说的语言</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>What %1 speaks. Evening the load out prefers who speaks the language of the person; nothing chosen: unknown.</source>
        <translation>登记%1会说的语言。均衡建议优先移给会说服务对象语言的专员；一项都不选表示未了解。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LanguagePresenter</name>
    <message>
        <source>Recorded: unknown again.</source>
        <translation>已登记：恢复为未了解。</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>Taken back. Both records stay in the history.</source>
        <translation>已撤回，两条记录都保留在历史中。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LeaveForm</name>
    <message>
        <source>Leave the household</source>
        <translation>离开家庭</translation>
    </message>
    <message>
        <source>First day outside</source>
        <translation>离开的第一天</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1. The time in the household stays on record.</source>
        <translation>%1。在户时间仍保留。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ListDesk</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n 行已写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n 页已送往打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>图表已写入 %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was printed.</source>
        <translation>已取消，未打印任何内容。</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>共 %2 行，只列前 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Printing: %1</source>
        <translation>正在打印：%1</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are on it; an export has them all.</source>
        <translation>共 %2 行，只打印了前 %1 行；全部请用导出。</translation>
    </message>
    <message>
        <source>No printer: save it as PDF</source>
        <translation>没有打印机：保存为 PDF</translation>
    </message>
    <message>
        <source>There is no printer; nothing was printed or saved.</source>
        <translation>没有打印机，未打印也未保存。</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>正在写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>%n 页已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>正在计数：%1</translation>
    </message>
    <message>
        <source>Your own people, without sealed columns.</source>
        <translation>仅本人负责的人员，不含加密字段。</translation>
    </message>
    <message>
        <source>Audit code %1</source>
        <translation>审计码 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LoadPage</name>
    <message>
        <source>Caseload</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Move them  Ctrl+Enter</source>
        <translation>采用  Ctrl+Enter</translation>
    </message>
    <message>
        <source>List the promises overdue</source>
        <translation>列出逾期的服务</translation>
    </message>
    <message>
        <source>List the promises due within 7 days</source>
        <translation>列出 7 天内到期的服务</translation>
    </message>
    <message>
        <source>Propose to even the load out</source>
        <translation>提出均衡建议</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Even out  B</source>
        <translation>均衡  B</translation>
    </message>
    <message>
        <source>Nobody here is in charge of anybody yet.</source>
        <translation>本单位还没有专员负责任何人。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员页</translation>
    </message>
    <message>
        <source>Who would move</source>
        <translation>建议移交的人员</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>The load is even: %1.</source>
        <translation>工作量已经均衡：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would move; loads of %1 become %2. Space leaves a row out.</source>
        <translation>
            <numerusform>建议移交 %n 人；工作量由 %1 变为 %2。空格键去掉一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who covers for the colleague</source>
        <translation>安排代管人</translation>
    </message>
    <message>
        <source>The colleague is back</source>
        <translation>专员返岗</translation>
    </message>
    <message>
        <source>List the key employers</source>
        <translation>列出重点企业</translation>
    </message>
    <message>
        <source>Record what the colleague speaks</source>
        <translation>登记专员会说的语言</translation>
    </message>
    <message>
        <source>Enter lists the people, O the promises overdue, D those due within 7 days. A person with two officers counts for both. A says who covers for a colleague who is away, E that he or she is back, L what he or she speaks.</source>
        <translation>Enter 列出这些人，O 列出逾期的服务，D 列出 7 天内到期的服务。由两名专员负责的人，各计一次。A 安排不在岗专员的代管人，E 表示已返岗，L 登记会说的语言。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LoadPresenter</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No row is accepted: Space accepts one.</source>
        <translation>没有采用任何一行：空格键采用。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Another user signs in</source>
        <translation>换人登录(&amp;A)</translation>
    </message>
    <message>
        <source>What was typed here and is not saved will be lost.</source>
        <translation>这里已输入而未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Close this session</source>
        <translation>结束本次登录(&amp;C)</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManualPage</name>
    <message>
        <source>Find in the manual, Enter for the next place</source>
        <translation>在手册中查找，Enter 到下一处</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>The manual is not there.</source>
        <translation>手册不在。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the manual.</source>
        <translation>手册中没有“%1”。</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>请换一个词。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManyFields</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>What</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Wants to work</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManyPart</name>
    <message>
        <source>People nothing was recorded of</source>
        <translation>没有记录的人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Record  N</source>
        <translation>记录  N</translation>
    </message>
    <message>
        <source>Record something about the selected people</source>
        <translation>对选中的人员作记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Choose the people first: Space marks a row.</source>
        <translation>请先选人：空格键标记一行。</translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s): %1 …</source>
        <translation>
            <numerusform>关于 %n 人：%1 等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s): %1</source>
        <translation>
            <numerusform>关于 %n 人：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ManyPresenter</name>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有作任何记录。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded about %n person(s) (batch %1).</source>
        <translation>
            <numerusform>已记录 %n 人(批次 %1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for %n of them.</source>
        <translation>
            <numerusform>其中 %n 人计入服务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not about %n.</source>
        <translation>
            <numerusform>%n 人没有记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back about %n person(s).</source>
        <translation>
            <numerusform>已撤回 %n 人的记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MarkPart</name>
    <message>
        <source>Campaign  K</source>
        <translation>专项活动  K</translation>
    </message>
    <message>
        <source>Mark the selected rows for a campaign</source>
        <translation>把选中的行归入专项活动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项活动</translation>
    </message>
    <message>
        <source>Mark  Ctrl+Enter</source>
        <translation>归入  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the rows first: Space marks a row.</source>
        <translation>请先选择行：空格键标记一行。</translation>
    </message>
    <message>
        <source>There is no campaign under way or planned: make one on its page.</source>
        <translation>没有进行中或未开始的活动：请先在专项活动页建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the campaign.</source>
        <translation>请选择活动。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MemberForm</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主的关系</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Search for the person first.</source>
        <translation>请先查找人员。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MergePanel</name>
    <message>
        <source>Two records of one person</source>
        <translation>一人两条记录</translation>
    </message>
    <message>
        <source>X  Exchange the two</source>
        <translation>X  对调</translation>
    </message>
    <message>
        <source>Nobody alike is registered. Type the number of the other record and press Enter.</source>
        <translation>没有发现相似的人员。请输入另一条记录的编号，按 Enter。</translation>
    </message>
    <message>
        <source>Records that may be meant, and former merges</source>
        <translation>可能是同一人的记录和以前的合并</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Number of the other record</source>
        <translation>另一条记录的编号</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>merged on %1 by %2, undone since</source>
        <translation>%1 由 %2 合并，已撤销</translation>
    </message>
    <message>
        <source>merged on %1 by %2; Enter: undo the merge</source>
        <translation>%1 由 %2 合并；按 Enter 撤销合并</translation>
    </message>
    <message>
        <source>Undo the merge  Ctrl+Enter</source>
        <translation>撤销合并  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Merge  Ctrl+Enter</source>
        <translation>合并  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::MergePresenter</name>
    <message>
        <source>Record %1 was merged into record %2.</source>
        <translation>记录 %1 已合并到记录 %2。</translation>
    </message>
    <message>
        <source>Records %1 and %2 are two again.</source>
        <translation>记录 %1 与记录 %2 已重新分开。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::NewHouseholdForm</name>
    <message>
        <source>New household</source>
        <translation>登记家庭</translation>
    </message>
    <message>
        <source>Booklet number</source>
        <translation>户口簿号</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Empty: that of the head</source>
        <translation>不填即户主的住址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Relocated on</source>
        <translation>搬迁日期</translation>
    </message>
    <message>
        <source>only of a household moved for poverty relief</source>
        <translation>仅易地搬迁户填写</translation>
    </message>
    <message>
        <source>The number stands on the booklet&apos;s first page.</source>
        <translation>户口簿号见首页。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Search for the person the booklet names first.</source>
        <translation>请查找户口簿上的户主。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::NoticePart</name>
    <message>
        <source>not told yet</source>
        <translation>尚未告知</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>%1; the text is no longer in use</source>
        <translation>%1，该文本已停用</translation>
    </message>
    <message>
        <source>%1; version %2 is there since</source>
        <translation>%1，现行为第 %2 版</translation>
    </message>
    <message>
        <source>What the person was told and agreed to</source>
        <translation>告知与同意情况</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>How the text reached the person</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>告知与同意</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回同意(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print  Ctrl+P</source>
        <translation>打印文本(&amp;P)  Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>文本存为 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record as agreed</source>
        <translation>登记同意(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record as told</source>
        <translation>登记告知(&amp;R)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OfferForm</name>
    <message>
        <source>Training or internship</source>
        <translation>培训或见习</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Class or post</source>
        <translation>班次或岗位</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天?</translation>
    </message>
    <message>
        <source>This is no day. Type it like 2022-07-01.</source>
        <translation>这不是日期。请按 2022-07-01 的样子输入。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OnwardFields</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>转往部门</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Its telephone</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由说明</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已采取措施</translation>
    </message>
    <message>
        <source>Asked of them</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation>反馈期限</translation>
    </message>
    <message>
        <source>empty: none is set</source>
        <translation>不填：不设期限</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>所属困难事项</translation>
    </message>
    <message>
        <source>No ticket of difficulty</source>
        <translation>不属于困难事项</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OnwardPage</name>
    <message>
        <source>Referrals to departments</source>
        <translation>部门转介</translation>
    </message>
    <message>
        <source>Print 转介单 (F13-16)</source>
        <translation>打印转介单（F13-16）</translation>
    </message>
    <message>
        <source>Nobody stands here. J on the person sends on to another department, once the person has agreed.</source>
        <translation>这里没有人。本人同意后，在人员页按 J 转介到其他部门。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Enter opens the person at the referral, S prints its form.</source>
        <translation>Enter 打开人员的这件转介，S 打印转介单。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OnwardPanel</name>
    <message>
        <source>Referrals to departments</source>
        <translation>部门转介</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>转介日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation>反馈期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Health, disability and hardship stand on the form only where you write them. Enter on a referral takes it into the form; Alt+E prints an empty one.</source>
        <translation>健康、残疾、困难身份只有您写明才印在单上。在转介上按 Enter 可办理；Alt+E 打印空表。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈结果</translation>
    </message>
    <message>
        <source>Result, or why</source>
        <translation>办理情况或理由</translation>
    </message>
    <message>
        <source>Send the person on</source>
        <translation>开具转介</translation>
    </message>
    <message>
        <source>Send the person on once more</source>
        <translation>再开具一件转介</translation>
    </message>
    <message>
        <source>Record the feedback</source>
        <translation>登记反馈</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回转介</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OnwardPresenter</name>
    <message>
        <source>Referred</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Sent on under the number %1; J and Ctrl+P print the form.</source>
        <translation>已转介，编号 %1；按 J 和 Ctrl+P 打印转介单。</translation>
    </message>
    <message>
        <source>Feedback recorded.</source>
        <translation>反馈已登记。</translation>
    </message>
    <message>
        <source>Referral withdrawn; its number stays.</source>
        <translation>转介已撤回，编号保留。</translation>
    </message>
    <message>
        <source>Taken back. Both records stay in the history.</source>
        <translation>已撤回，原记录都保留。</translation>
    </message>
    <message>
        <source>the last step was taken back</source>
        <translation>撤回了上一步</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::OutcomesPage</name>
    <message>
        <source>People behind the figure</source>
        <translation>数字背后的人员</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Enter on a bar lists its persons. Ctrl+T shows the figures as a table.</source>
        <translation>在柱上按 Enter 列出人员，Ctrl+T 显示数据表。</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n person(s). Esc goes back to the chart.</source>
        <translation>
            <numerusform>%1 — %n 人。Esc 返回图表。</numerusform>
        </translation>
    </message>
    <message>
        <source>1-3-1 funnel</source>
        <translation>1-3-1 漏斗</translation>
    </message>
    <message>
        <source>Outcomes by month</source>
        <translation>按月结果</translation>
    </message>
    <message>
        <source>Caseload per officer</source>
        <translation>各专员工作量</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>登记日期从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Narrow by day or column</source>
        <translation>按日期或列筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 不是有效日期。</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>起始日期晚于截止日期。</translation>
    </message>
    <message>
        <source>Where graduates went</source>
        <translation>毕业生去向</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No paper is shown</source>
        <translation>没有显示材料</translation>
    </message>
    <message>
        <source>Enter shows the paper.
That it was looked at is kept.</source>
        <translation>按 Enter 显示材料。
查看会记入审计。</translation>
    </message>
    <message>
        <source>Page %1 of %2 · Page Up and Page Down</source>
        <translation>第 %1 页，共 %2 页 · PageUp、PageDown 翻页</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PaperActForm</name>
    <message>
        <source>Save and print  Ctrl+P</source>
        <translation>保存并打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Empty form  Alt+E</source>
        <translation>空白表格  Alt+E</translation>
    </message>
    <message>
        <source>Print form  Ctrl+P</source>
        <translation>打印记录单  Ctrl+P</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PaperOut</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1已送打印机。</translation>
    </message>
    <message>
        <source>%1 was saved as PDF.</source>
        <translation>%1已存为 PDF。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PaperTaking</name>
    <message>
        <source>No picture came within a minute. F9 waits again.</source>
        <translation>一分钟内没有新图片。按 F9 再等。</translation>
    </message>
    <message>
        <source>No folder of a document camera is set. It is set under Settings, Document camera; until then choose a file.</source>
        <translation>没有设置高拍仪的文件夹（在设置的“高拍仪”里设置），请先选文件。</translation>
    </message>
    <message>
        <source>File a paper</source>
        <translation>选取材料文件</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明什么</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>F9  Take a picture</source>
        <translation>F9  拍照</translation>
    </message>
    <message>
        <source>Ctrl+O  File</source>
        <translation>Ctrl+O  选文件</translation>
    </message>
    <message>
        <source>Ctrl+P  As PDF</source>
        <translation>Ctrl+P  存为 PDF</translation>
    </message>
    <message>
        <source>W  Withdraw</source>
        <translation>W  作废</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Somebody else is in charge. Why do you need to see this paper?</source>
        <translation>此人由他人负责。为什么要看这份材料？</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>No paper is filed for this person yet.</source>
        <translation>此人还没有存材料。</translation>
    </message>
    <message>
        <source>takes a picture and files it; a file can be dropped here as well</source>
        <translation>拍照存档；也可以把文件拖到这里</translation>
    </message>
    <message>
        <source>Every paper of the recognition is filed.</source>
        <translation>这次认定的材料已齐。</translation>
    </message>
    <message>
        <source>Missing for the recognition: %1. F9 asks for the first.</source>
        <translation>这次认定还缺：%1。按 F9 先存第一种。</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; withdrawn?</source>
        <translation>为什么作废“%1”？</translation>
    </message>
    <message>
        <source>All papers leave the database. Why?</source>
        <translation>全部材料将离开数据库，理由是？</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) leave the database. Why?</source>
        <translation>
            <numerusform>%n 份材料将离开数据库，理由是？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PapersPresenter</name>
    <message>
        <source>withdrawn: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>%1 is filed.</source>
        <translation>%1已存。</translation>
    </message>
    <message>
        <source>The file could not be taken out of the folder.</source>
        <translation>文件没能从文件夹里取走。</translation>
    </message>
    <message>
        <source>The paper is withdrawn. Until the end of the day this can be undone.</source>
        <translation>材料已作废，当天可以撤销。</translation>
    </message>
    <message>
        <source>Nothing to undo here. An older paper is withdrawn by W in the list.</source>
        <translation>这里没有可撤销的。以前的材料在清单里按 W 作废。</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Save the papers as PDF</source>
        <translation>材料存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were written to %1.</source>
        <translation>
            <numerusform>%n 页已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation>新登记  Ctrl+N</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, pinyin, identity number or its last 4, phone</source>
        <translation>姓名、拼音、证件号码或末 4 位、电话</translation>
    </message>
    <message>
        <source>Everybody who is registered will be listed here.</source>
        <translation>登记的人员都列在这里。</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>registers somebody after a search</source>
        <translation>查找后登记新人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新登记人员</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PeoplePresenter</name>
    <message>
        <source>Search first: type the identity number or the name of the person.</source>
        <translation>请先查找：输入证件号码或姓名。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonEditForm</name>
    <message>
        <source>Save correction  Ctrl+Enter</source>
        <translation>保存更正  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Correct the person&apos;s facts</source>
        <translation>更正人员信息</translation>
    </message>
    <message>
        <source>What stood before stays in the history.</source>
        <translation>原来的内容保留在历史中。</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Facts of the person</source>
        <translation>人员信息</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonFactsForm</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation>毕业日期</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Household in</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonPage</name>
    <message>
        <source>No service standard promises anything to this person.</source>
        <translation>没有服务标准对此人作出承诺。</translation>
    </message>
    <message>
        <source>Register as …</source>
        <translation>登记为…</translation>
    </message>
    <message>
        <source>Correct facts</source>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>This record was corrected or withdrawn already.</source>
        <translation>这条记录已更正或撤回。</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>职业指导</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>请先保存或退出当前表单。</translation>
    </message>
    <message>
        <source>Nothing to undo here. An older record is withdrawn by W in the timeline.</source>
        <translation>没有可撤销的操作。更早的记录请在时间线上按 W 撤回。</translation>
    </message>
    <message>
        <source>Training offer</source>
        <translation>培训或见习</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策宣介</translation>
    </message>
    <message>
        <source>Show a masked number</source>
        <translation>显示遮蔽的号码</translation>
    </message>
    <message>
        <source>You have no right to %1.</source>
        <translation>您没有“%1”的权限。</translation>
    </message>
    <message>
        <source>Another office is in charge of this person. Why do you need to see the record? The auditor reads the reason.</source>
        <translation>此人由其他单位负责。为何需要查看档案？理由审计员会看到。</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>个人信息权益</translation>
    </message>
    <message>
        <source>I  Rights</source>
        <translation>I  个人信息权益</translation>
    </message>
    <message>
        <source>Recognition of hardship</source>
        <translation>就业困难人员认定</translation>
    </message>
    <message>
        <source>D  Hardship</source>
        <translation>D  困难认定</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>H  Household</source>
        <translation>H  家庭</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>M  Papers</source>
        <translation>M  材料</translation>
    </message>
    <message>
        <source>Take a picture of a paper</source>
        <translation>拍材料存档</translation>
    </message>
    <message>
        <source>Two records of one person</source>
        <translation>一人两条记录</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>N  Register</source>
        <translation>N  登记</translation>
    </message>
    <message>
        <source>F  Follow</source>
        <translation>F  回访</translation>
    </message>
    <message>
        <source>S  Number</source>
        <translation>S  显示号码</translation>
    </message>
    <message>
        <source>Print the service record</source>
        <translation>打印个人服务记录</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>困难事项</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>专项计划</translation>
    </message>
    <message>
        <source>Referrals to departments</source>
        <translation>部门转介</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonPick</name>
    <message>
        <source>People found</source>
        <translation>查到的人员</translation>
    </message>
    <message>
        <source>Name, pinyin, identity number or its last digits</source>
        <translation>姓名、拼音、证件号码或末几位</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>没有查到。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonPresenter</name>
    <message>
        <source>The person is still being read.</source>
        <translation>正在读取此人。</translation>
    </message>
    <message>
        <source>No referral is waiting for its receipt.</source>
        <translation>没有等待回执的推荐。</translation>
    </message>
    <message>
        <source>Choose the record in the timeline that is to be withdrawn.</source>
        <translation>请在时间线上选择要撤回的记录。</translation>
    </message>
    <message>
        <source>This record was corrected or withdrawn already.</source>
        <translation>这条记录已更正或撤回。</translation>
    </message>
    <message>
        <source>This referral is void already.</source>
        <translation>这次推荐已作废。</translation>
    </message>
    <message>
        <source>This referral has its receipt; correct the receipt instead.</source>
        <translation>这次推荐已有回执，请更正回执。</translation>
    </message>
    <message>
        <source>Only contacts, policy notices, guidance, offers and referrals can be withdrawn.</source>
        <translation>只能撤回联系、政策宣介、职业指导、培训见习和岗位推荐。</translation>
    </message>
    <message>
        <source>You have no right to %1.</source>
        <translation>您没有“%1”的权限。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PersonRightsPresenter</name>
    <message>
        <source>Recorded: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PhraseKeys</name>
    <message>
        <source>Ctrl+Space opens the phrases</source>
        <translation>Ctrl+空格 打开常用语</translation>
    </message>
    <message>
        <source>There are no phrases for this field yet. The settings take them in.</source>
        <translation>这一栏还没有常用语，可在设置中添加。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PhrasePresenter</name>
    <message>
        <source>The phrase was added.</source>
        <translation>常用语已添加。</translation>
    </message>
    <message>
        <source>The phrase was changed.</source>
        <translation>常用语已修改。</translation>
    </message>
    <message>
        <source>The phrase is offered no more.</source>
        <translation>常用语已停用。</translation>
    </message>
    <message>
        <source>The phrase is offered again.</source>
        <translation>常用语已恢复使用。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PhraseSection</name>
    <message>
        <source>Add the phrase</source>
        <translation>添加常用语</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Without names, numbers and other personal data</source>
        <translation>不写姓名、号码等个人信息</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1(已停用)</translation>
    </message>
    <message>
        <source>Take it back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Phrases and reasons</source>
        <translation>常用语和原因</translation>
    </message>
    <message>
        <source>Ctrl+Space puts a phrase in</source>
        <translation>按 Ctrl+空格 填入常用语</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>可选内容</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1（统一发布）</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PolicyForm</name>
    <message>
        <source>Policy notice</source>
        <translation>政策宣介</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Made known by</source>
        <translation>宣介方式</translation>
    </message>
    <message>
        <source>Which policies</source>
        <translation>宣介的政策</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天?</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProblemLine</name>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProgrammePresenter</name>
    <message>
        <source>%1 is open: enrol people in the list of people with J.</source>
        <translation>%1 已开设：在人员页按 J 报名。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已修改。</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>没有人报名。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>已报名 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n 人不能报名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not the registration the programme is for.</source>
        <translation>
            <numerusform>其中 %n 人没有该计划所面向的登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>这里没有可以撤回的。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken back.</source>
        <translation>
            <numerusform>已撤回 %n 人的报名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ProgrammesPage</name>
    <message>
        <source>%1 places: %2 taken, %3 free</source>
        <translation>名额 %1：已占 %2，空余 %3</translation>
    </message>
    <message>
        <source>Places not set: %1 taken</source>
        <translation>名额未设定：已纳入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %n person(s)</source>
        <translation>
            <numerusform>已结束 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with success</source>
        <translation>其中成功 %1</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>专项计划</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>People of the round</source>
        <translation>这一期的人员</translation>
    </message>
    <message>
        <source>New round  N</source>
        <translation>开设一期  N</translation>
    </message>
    <message>
        <source>No round of a programme was opened yet.</source>
        <translation>还没有开设专项计划。</translation>
    </message>
    <message>
        <source>opens one</source>
        <translation>开设一期</translation>
    </message>
    <message>
        <source>Nobody stands here: people are enrolled in the list of people, or on the person.</source>
        <translation>这里没有人：在人员页或个人页面报名。</translation>
    </message>
    <message>
        <source>enrols the selected rows there</source>
        <translation>在人员页为选中的人报名</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>开设一期</translation>
    </message>
    <message>
        <source>Change the open round</source>
        <translation>修改打开的这一期</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Counted in persons. When a place is free the first of the waiting list is proposed; somebody admits. Places are those of the whole office, people those you may see.</source>
        <translation>按人计。名额空出时提示轮候第一人，由人决定是否纳入。名额为全机构的，人数只计您有权查看的人员。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::PromisesPage</name>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Enter lists what is overdue, D what breaks this week, Z what is on hold, E the slips that are out. A day is never moved.</source>
        <translation>Enter 列出已逾期的，D 列出本周到期的，Z 列出已搁置的，E 列出未回的回执。期限不顺延。</translation>
    </message>
    <message>
        <source>Nobody here is in charge of anybody yet.</source>
        <translation>这里还没有人负责任何人员。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>List what breaks this week</source>
        <translation>列出本周到期的</translation>
    </message>
    <message>
        <source>List what is on hold</source>
        <translation>列出已搁置的</translation>
    </message>
    <message>
        <source>List the slips that are out</source>
        <translation>列出未回的回执</translation>
    </message>
    <message>
        <source>Open the caseload, to even it out</source>
        <translation>打开工作量，进行均衡</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) since %1  Ctrl+0</source>
        <translation>
            <numerusform>%n 件申请待答复，最早 %1  Ctrl+0</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::QuestionTable</name>
    <message>
        <source>Questions</source>
        <translation>各问</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本次</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReceiptPanel</name>
    <message>
        <source>Correct this receipt</source>
        <translation>更正这张回执</translation>
    </message>
    <message>
        <source>Record  Enter</source>
        <translation>登记  Enter</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its 20 or 16 digits</source>
        <translation>扫描回执，或输入 20 位或 16 位编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Starts work on</source>
        <translation>上岗日期</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>就业形式</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReceiptPresenter</name>
    <message>
        <source>%1 · %2, %3 · no. %4 · due %5</source>
        <translation>%1 · %2，%3 · 编号 %4 · %5 到期</translation>
    </message>
    <message>
        <source>late, accepted all the same</source>
        <translation>迟交，仍受理</translation>
    </message>
    <message>
        <source>This slip is void: %1</source>
        <translation>这封推荐信已作废：%1</translation>
    </message>
    <message>
        <source>Recorded on %1: %2</source>
        <translation>%1 登记：%2</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>%1 上岗</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>结果如何?</translation>
    </message>
    <message>
        <source>Type 1, 2, 3 or 4 as ticked on the receipt.</source>
        <translation>按回执上的勾选输入 1、2、3 或 4。</translation>
    </message>
    <message>
        <source>On which day does the work start?</source>
        <translation>哪天上岗?</translation>
    </message>
    <message>
        <source>Type the day like 2022-07-01.</source>
        <translation>请按 2022-07-01 的样子输入日期。</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Type it like 3500.</source>
        <translation>请按 3500 的样子输入。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>经手人：%1</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>已参保</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendModel</name>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>would not count</source>
        <translation>不会计数</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Pay, 元/月</source>
        <translation>月薪，元/月</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPanel</name>
    <message>
        <source>Save and print  Ctrl+P</source>
        <translation>保存并打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>将要打印的推荐信</translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the reason stands in its row.</source>
        <translation>
            <numerusform>%n 个被拒绝，原因见该行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 个推荐。</numerusform>
        </translation>
    </message>
    <message>
        <source>Vacancies that fit, best first</source>
        <translation>合适的岗位，最好的在前</translation>
    </message>
    <message>
        <source>Vacancies that cannot be recommended, with the reason</source>
        <translation>不可推荐的岗位及原因</translation>
    </message>
    <message>
        <source>The person was told by</source>
        <translation>告知本人的方式</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Why fewer than three</source>
        <translation>不足三个的原因</translation>
    </message>
    <message>
        <source>The letter of the row under the cursor will stand here.</source>
        <translation>光标所在行的推荐信显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be recommended</source>
        <translation>
            <numerusform>不可推荐 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Recommend vacancies</source>
        <translation>岗位推荐</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecommendPresenter</name>
    <message>
        <source>Looking for vacancies …</source>
        <translation>正在查找岗位 …</translation>
    </message>
    <message>
        <source>No open vacancy fits; see why below.</source>
        <translation>没有合适的开放岗位，原因见下。</translation>
    </message>
    <message>
        <source>Picked %1/%2</source>
        <translation>已选 %1/%2</translation>
    </message>
    <message>
        <source>different employers</source>
        <translation>单位各不相同</translation>
    </message>
    <message>
        <source>not all of different employers</source>
        <translation>单位不全相同</translation>
    </message>
    <message numerus="yes">
        <source>%n will count today</source>
        <translation>
            <numerusform>今天有 %n 个计数</numerusform>
        </translation>
    </message>
    <message>
        <source>No vacancy is picked.</source>
        <translation>没有选择岗位。</translation>
    </message>
    <message>
        <source>Pick one or more with the space bar.</source>
        <translation>请用空格键选择一个或几个。</translation>
    </message>
    <message>
        <source>Fewer than three are picked.</source>
        <translation>所选不足三个。</translation>
    </message>
    <message>
        <source>Choose the reason, or pick more.</source>
        <translation>请选择原因，或再选几个。</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <translation>已选 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>尚欠 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 owed are recommended; more may be</source>
        <translation>应推荐 %1 个已全部完成，仍可推荐</translation>
    </message>
    <message>
        <source>none is owed to this person; it may be done all the same</source>
        <translation>此人没有应推荐的岗位，仍可推荐</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecordList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>changes the filter</source>
        <translation>修改筛选</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Save this view as, then Enter</source>
        <translation>视图名称，Enter 保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RecordModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ReferralsPage</name>
    <message>
        <source>Referrals and receipts</source>
        <translation>推荐与回执</translation>
    </message>
    <message>
        <source>Every referral will be listed here with what came of it.</source>
        <translation>每封推荐信及其结果都列在这里。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>recommends vacancies on a person&apos;s page</source>
        <translation>在人员页推荐岗位</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Space marks several letters; Ctrl+P prints those marked together.</source>
        <translation>空格键选中多封推荐信，Ctrl+P 一并打印。</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RefusalModel</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationForm</name>
    <message>
        <source>Save and open  Ctrl+Enter</source>
        <translation>保存并打开  Ctrl+Enter</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新登记人员</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation>毕业年份</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Hardship category</source>
        <translation>困难类别</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Work wanted</source>
        <translation>求职意向</translation>
    </message>
    <message>
        <source>Occupation %1</source>
        <translation>职业 %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>地点 %1</translation>
    </message>
    <message>
        <source>Pay wanted, at least</source>
        <translation>期望月薪不低于</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>用工形式</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationPresenter</name>
    <message>
        <source>What is the person registered as? Choose at least one.</source>
        <translation>此人登记为哪一类?至少选择一类。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>In which year did the person graduate? Type it like 2022.</source>
        <translation>哪一年毕业?请按 2022 的样子输入。</translation>
    </message>
    <message>
        <source>This day is more than a year away.</source>
        <translation>这一天相差一年以上。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationRecordForm</name>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>届别或细分</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Corrects the record of %1; both stay in the history.</source>
        <translation>更正 %1 的记录；两条都保留在历史中。</translation>
    </message>
    <message>
        <source>On which day was it? It may not lie ahead.</source>
        <translation>是哪一天?不能在将来。</translation>
    </message>
    <message>
        <source>The first day it no longer holds, not before the registration.</source>
        <translation>不再有效的第一天，不早于登记日期。</translation>
    </message>
    <message>
        <source>Why does the registration end?</source>
        <translation>为什么结束登记?</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Print form  Ctrl+P</source>
        <translation>打印登记表  Ctrl+P</translation>
    </message>
    <message>
        <source>Empty form  Ctrl+P</source>
        <translation>空白表格  Ctrl+P</translation>
    </message>
    <message>
        <source>This is no value for the field.</source>
        <translation>这一栏不能这样填。</translation>
    </message>
    <message>
        <source>Paper to print</source>
        <translation>打印单据</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>登记台账</translation>
    </message>
    <message>
        <source>Nobody is registered so. A registration is made in the page of the person, with N.</source>
        <translation>没有这样的登记。登记在人员页面按 N 办理。</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>失业</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>求职</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>毕业生</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转移就业</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Rosters F2a, F2b</source>
        <translation>花名册 F2a、F2b(&amp;R)</translation>
    </message>
    <message>
        <source>Roster of the employer (F2a, F2b)</source>
        <translation>单位花名册（F2a、F2b）</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RelocationForm</name>
    <message>
        <source>Relocated household</source>
        <translation>易地搬迁户</translation>
    </message>
    <message>
        <source>Relocated on</source>
        <translation>搬迁日期</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RevealRow</name>
    <message>
        <source>No number, phone or address is recorded.</source>
        <translation>没有登记号码、电话或住址。</translation>
    </message>
    <message>
        <source>Show for 30 seconds:</source>
        <translation>显示 30 秒：</translation>
    </message>
    <message>
        <source>%1: why do you need it? The auditor reads the reason.</source>
        <translation>%1：为何需要查看？理由审计员会看到。</translation>
    </message>
    <message>
        <source>Ctrl+C copies, Esc hides</source>
        <translation>Ctrl+C 复制，Esc 隐藏</translation>
    </message>
    <message>
        <source>Masked numbers</source>
        <translation>遮蔽的号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RightsPanel</name>
    <message>
        <source>Rights of the person</source>
        <translation>个人信息权益</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RosterPanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <translation>存为 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Empty form</source>
        <translation>空白表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>花名册(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;mployer</source>
        <translation>单位(&amp;M)</translation>
    </message>
    <message>
        <source>as in the registrations</source>
        <translation>与登记中的写法一致</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>止日(&amp;U)</translation>
    </message>
    <message>
        <source>both days included</source>
        <translation>首尾两天都算</translation>
    </message>
    <message>
        <source>The roster as it will be printed</source>
        <translation>将打印的花名册</translation>
    </message>
    <message>
        <source>Rosters of an employer</source>
        <translation>单位花名册</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown; all are printed</source>
        <translation>只显示前 %1 行，打印全部</translation>
    </message>
    <message>
        <source>Write the employer&apos;s name and press Enter: the roster is shown here before it is printed. Alt+E prints an empty one.</source>
        <translation>填写单位名称后按 Enter，打印前在此显示花名册。Alt+E 打印空白表。</translation>
    </message>
    <message>
        <source>Reading the registrations …</source>
        <translation>正在读取登记……</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RosterView</name>
    <message numerus="yes">
        <source>%n person(s) on the roster</source>
        <translation>
            <numerusform>名单 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 present, %2 signed</source>
        <translation>出席 %1 人，签字 %2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>名额 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>候补 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet.</source>
        <translation>名单上还没有人。</translation>
    </message>
    <message>
        <source>in the list of people enters the selected ones</source>
        <translation>在人员列表中将选中人员列入名单</translation>
    </message>
    <message>
        <source>Space present · Q signed · A absent · J excused · X off the roster · S close · P sheet to sign in · Esc back</source>
        <translation>空格 出席 · Q 签字 · A 缺席 · J 请假 · X 移出名单 · S 办结 · P 打印签到表 · Esc 返回</translation>
    </message>
    <message>
        <source>Identity number of who comes in</source>
        <translation>到场人员身份号码</translation>
    </message>
    <message>
        <source>Identity number, Enter: is there</source>
        <translation>输入或扫描身份号码，回车签到</translation>
    </message>
    <message>
        <source>Present, not signed</source>
        <translation>出席，未签字</translation>
    </message>
    <message>
        <source>Present and signed</source>
        <translation>出席并签字</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>取消登记</translation>
    </message>
    <message>
        <source>Print the sheet to sign in</source>
        <translation>打印签到表</translation>
    </message>
    <message>
        <source>Take off the roster</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>The session was held: make its records</source>
        <translation>办结活动，生成记录</translation>
    </message>
    <message>
        <source>Take the closing or the cancellation back</source>
        <translation>撤销办结或取消</translation>
    </message>
    <message>
        <source>Type an identity number</source>
        <translation>输入身份号码</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::RoundForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>empty: not set, everybody can be admitted</source>
        <translation>留空为未设定，不限人数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>A new round</source>
        <translation>新的一期</translation>
    </message>
    <message>
        <source>For: %1 (%2)</source>
        <translation>面向：%1（%2）</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>请填数字，或留空。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SearchPalette</name>
    <message>
        <source>Name, pinyin, number, scan, or &gt; for commands  (Ctrl+K)</source>
        <translation>姓名、拼音、号码、扫码，或输入 &gt; 列出命令  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>无匹配</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ServicePresenter</name>
    <message>
        <source>Correction saved.</source>
        <translation>更正已保存。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It does not count: %1</source>
        <translation>不计数：%1</translation>
    </message>
    <message>
        <source>Withdrawn. Both records stay in the history.</source>
        <translation>已撤回。两条记录都保留在历史中。</translation>
    </message>
    <message>
        <source>Void. The number %1 stays in the series.</source>
        <translation>已作废。编号 %1 仍保留在序列中。</translation>
    </message>
    <message>
        <source>Saved, and a ticket of difficulty opened.</source>
        <translation>已保存，并登记了困难事项。</translation>
    </message>
    <message>
        <source>Withdrawn, and the ticket taken back. All records stay in the history.</source>
        <translation>已撤回，困难事项一并撤回，原记录都保留。</translation>
    </message>
    <message>
        <source>the record was corrected; saving again corrects it once more</source>
        <translation>该记录已更正；再保存即对更正后的记录再作更正</translation>
    </message>
    <message>
        <source>the record was withdrawn: %1</source>
        <translation>该记录已撤销：%1</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SessionForm</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>like 14:30</source>
        <translation>如 14:30</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>留空为不限</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>A new group session</source>
        <translation>新建集体活动</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SessionPresenter</name>
    <message>
        <source>%1 was made: enter its people in the list of people with J.</source>
        <translation>已新建“%1”：在人员列表中按 J 将人员列入名单。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改“%1”。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>已取消“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) entered.</source>
        <translation>
            <numerusform>已列入名单 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a place.</source>
        <translation>
            <numerusform>其中候补 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: %1</source>
        <translation>
            <numerusform>%n 人未能列入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the roster.</source>
        <translation>
            <numerusform>已移出名单 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was closed: people are corrected one by one.</source>
        <translation>该活动已办结：出席情况只能逐人更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked.</source>
        <translation>
            <numerusform>已登记 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected; the record made of it counts.</source>
        <translation>已更正；生成的记录计入。</translation>
    </message>
    <message>
        <source>Corrected; a record was made of it.</source>
        <translation>已更正；已生成记录。</translation>
    </message>
    <message>
        <source>Corrected; the record made of it was withdrawn.</source>
        <translation>已更正；原生成的记录已撤回。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>No. %1 is there.</source>
        <translation>第 %1 号已到场。</translation>
    </message>
    <message>
        <source>Entered as no. %1, and there.</source>
        <translation>已列入名单第 %1 号，已到场。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back of %n person(s).</source>
        <translation>
            <numerusform>已撤销 %n 人的登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n person(s) were there.</source>
        <translation>
            <numerusform>已办结：出席 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A record was made of %n.</source>
        <translation>
            <numerusform>为 %n 人生成了记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts for %n of them.</source>
        <translation>
            <numerusform>其中计入 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n: %1</source>
        <translation>
            <numerusform>%n 人未生成：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The closing was taken back, with %n record(s).</source>
        <translation>
            <numerusform>已撤销办结，连同 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>活动已恢复为待举办。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SessionsPage</name>
    <message>
        <source>Coming</source>
        <translation>待举办</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>集体活动</translation>
    </message>
    <message>
        <source>New session  N</source>
        <translation>新建活动  N</translation>
    </message>
    <message>
        <source>No group session here yet.</source>
        <translation>这里还没有集体活动。</translation>
    </message>
    <message>
        <source>makes one</source>
        <translation>新建一项</translation>
    </message>
    <message>
        <source>Who was there and signed gets the record that the kind says.</source>
        <translation>到场并签字的人员，按活动类型生成相应的服务记录。</translation>
    </message>
    <message>
        <source>Make a group session</source>
        <translation>新建集体活动</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Office, as forms print it</source>
        <translation>单位信息(用于表单)</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>8 digits: county 6 + point 2</source>
        <translation>8 位：县 6 位 + 网点 2 位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>&amp;Save office</source>
        <translation>保存单位(&amp;S)</translation>
    </message>
    <message>
        <source>Next letter number</source>
        <translation>下一个推荐信编号</translation>
    </message>
    <message>
        <source>continues a paper book</source>
        <translation>续接纸质台账</translation>
    </message>
    <message>
        <source>&amp;Continue from this number</source>
        <translation>从此编号继续(&amp;C)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+-</source>
        <translation>Ctrl++ 和 Ctrl+-</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>No printer is installed</source>
        <translation>没有安装打印机</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies of the letter</source>
        <translation>推荐信份数</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Staff of this office</source>
        <translation>本单位工作人员</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增工作人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No longer works here</source>
        <translation>不再在此工作(&amp;N)</translation>
    </message>
    <message>
        <source> · until %1</source>
        <translation> · 至 %1</translation>
    </message>
    <message>
        <source>About and journal</source>
        <translation>关于与日志</translation>
    </message>
    <message>
        <source>Minimising the window &amp;locks it</source>
        <translation>窗口最小化时锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Working calendar</source>
        <translation>工作日历(&amp;W)</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SettingsPresenter</name>
    <message>
        <source>The facts of the office are saved.</source>
        <translation>单位信息已保存。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Type the name of the member of staff.</source>
        <translation>请输入工作人员的姓名。</translation>
    </message>
    <message>
        <source>The member of staff is added.</source>
        <translation>工作人员已添加。</translation>
    </message>
    <message>
        <source>The member of staff no longer works here as of today.</source>
        <translation>该工作人员自今天起不再在此工作。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The next letter gets this number.</source>
        <translation>下一封推荐信使用此编号。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPanel</name>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>打印  Ctrl+P</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>将要打印的推荐信</translation>
    </message>
    <message>
        <source>Reason …</source>
        <translation>原因 …</translation>
    </message>
    <message>
        <source>Why it is made void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Print again  Ctrl+P</source>
        <translation>补打  Ctrl+P</translation>
    </message>
    <message>
        <source>Choose a referral to see its letter.</source>
        <translation>选择一封推荐信查看。</translation>
    </message>
    <message>
        <source>no. %1 · %2, %3</source>
        <translation>编号 %1 · %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>已打印 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPresenter</name>
    <message>
        <source>The slip is still being read.</source>
        <translation>正在读取推荐信。</translation>
    </message>
    <message>
        <source>This referral is void already.</source>
        <translation>这次推荐已作废。</translation>
    </message>
    <message>
        <source>This referral has its receipt; correct the receipt instead.</source>
        <translation>这次推荐已有回执，请更正回执。</translation>
    </message>
    <message>
        <source>Void. The number %1 stays in the series.</source>
        <translation>已作废。编号 %1 仍保留在序列中。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::SlipPrinting</name>
    <message>
        <source>Save the referral letters</source>
        <translation>保存推荐信</translation>
    </message>
    <message>
        <source>No printer: save the letters as PDF</source>
        <translation>没有打印机：把推荐信存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved as PDF.</source>
        <translation>
            <numerusform>%n 封推荐信已存为 PDF。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to %1.</source>
        <translation>
            <numerusform>%n 封推荐信已送往 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StandingPage</name>
    <message>
        <source>Statuses in question</source>
        <translation>状态复核</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>For 民政</source>
        <translation>报民政</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody stands here: refusals and silence are counted by themselves, and nothing ends without a decision.</source>
        <translation>这里没有人：拒绝和失联自动计数，未经决定不会终止任何状态。</translation>
    </message>
    <message>
        <source>opens the work of the day</source>
        <translation>打开今日</translation>
    </message>
    <message>
        <source>A proposal changes nothing: Enter shows what it rests on.</source>
        <translation>提示不改变任何状态，回车查看依据。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StandingPart</name>
    <message>
        <source>%1: not followed; it comes back when something joins.</source>
        <translation>%1：已保留；再有新的情况会重新提示。</translation>
    </message>
    <message>
        <source>To be told to 民政 since %1; nothing is decided here.</source>
        <translation>自 %1 起列入报民政名单，本机构不作决定。</translation>
    </message>
    <message>
        <source>Proposed since %1: %2</source>
        <translation>%1 起提示：%2</translation>
    </message>
    <message>
        <source>Without a contact until %1: %2</source>
        <translation>至 %1 仍无联系：%2</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒绝记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>To the exit  A</source>
        <translation>去办退出  A</translation>
    </message>
    <message>
        <source>Keep the status  X</source>
        <translation>保留状态  X</translation>
    </message>
    <message>
        <source>Counts  M</source>
        <translation>计入  M</translation>
    </message>
    <message>
        <source>Does not count  W</source>
        <translation>不计入  W</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>决定的理由</translation>
    </message>
    <message>
        <source>To the exit, with the reason proposed</source>
        <translation>去办退出，理由已选好</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Keep the status for the reason chosen</source>
        <translation>按所选理由保留状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The refusal with the cursor counts</source>
        <translation>光标所在的拒绝计入</translation>
    </message>
    <message>
        <source>The refusal with the cursor does not count</source>
        <translation>光标所在的拒绝不计入</translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation>%1 · %2，自 %3</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>最近联系 %1。</translation>
    </message>
    <message>
        <source>No contact since then.</source>
        <translation>此后没有联系。</translation>
    </message>
    <message>
        <source>Put the cursor on a refusal first.</source>
        <translation>请先把光标放在一次拒绝上。</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>请先选择理由。</translation>
    </message>
    <message>
        <source>Nothing is proposed here today.</source>
        <translation>今天这里没有提示。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StandingPresenter</name>
    <message>
        <source>The status is kept; it comes back when something joins.</source>
        <translation>已保留该状态；再有新的情况会重新提示。</translation>
    </message>
    <message>
        <source>The refusal counts.</source>
        <translation>该次拒绝计入。</translation>
    </message>
    <message>
        <source>The refusal does not count.</source>
        <translation>该次拒绝不计入。</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>决定已撤回。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StatementForm</name>
    <message>
        <source>Statement about a member</source>
        <translation>成员声明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None of them any more</source>
        <translation>以上均不再成立</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1. It holds from its day until the next statement.</source>
        <translation>%1。从当日起，到下一条声明为止。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StepForm</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>另一名调查人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::StepPart</name>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予通过</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>a refusal says why</source>
        <translation>不予通过须写明理由</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>是哪一天？</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Stepper</name>
    <message>
        <source>%1 %2/%3, %4. %5</source>
        <translation>%1 %2/%3，%4。%5</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TicketFields</name>
    <message>
        <source>A difficulty was told: open a ticket  Ctrl+M</source>
        <translation>谈到困难，同时登记困难事项  Ctrl+M</translation>
    </message>
    <message>
        <source>Open a ticket of difficulty</source>
        <translation>登记困难事项</translation>
    </message>
    <message>
        <source>Kind of difficulty</source>
        <translation>困难类别</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>To be solved</source>
        <translation>要解决什么</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后期限</translation>
    </message>
    <message>
        <source>empty: none is set</source>
        <translation>不填：不设期限</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::ToastLine</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>没有消息</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>opens the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>First minute: Enter opens the person · G guidance · R recommend three · Ctrl+P save and print · scan or type the slip&apos;s code for the result</source>
        <translation>第一分钟：Enter 打开人员 · G 职业指导 · R 推荐三个岗位 · Ctrl+P 保存并打印 · 扫描或输入回执编号登记结果</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据问题</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 日内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Put on hold, or take up again</source>
        <translation>搁置，或恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is to be done, by due day. Enter does it; Z puts the marked rows on hold until a day.</source>
        <translation>按到期日列出该办的事。Enter 去办，Z 把选中的行搁置到某一天。</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>职业指导</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>岗位推荐</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>培训见习</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing is on hold. Z puts the marked rows of the list on hold.</source>
        <translation>没有搁置的事项。在清单中按 Z 搁置选中的行。</translation>
    </message>
    <message>
        <source>Nothing is to be done here. New work appears as people are registered and days come near.</source>
        <translation>这里没有要办的事。登记人员、临近期限时会自动列出。</translation>
    </message>
    <message>
        <source>Nothing is to be done here. Next: %1, %2.</source>
        <translation>这里没有要办的事。下一件：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>自 %1 起等候</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait together</source>
        <translation>
            <numerusform>%n 条一并搁置</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>回执回访</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TransferPresenter</name>
    <message>
        <source>Choose the people first: Space marks a row.</source>
        <translation>请先选人：空格键标记一行。</translation>
    </message>
    <message>
        <source>Nobody was sent.</source>
        <translation>没有转出任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sent; the answer is due on %1.</source>
        <translation>
            <numerusform>已申请转移 %n 人，对方应在 %1 前答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken over.</source>
        <translation>
            <numerusform>已接收 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) refused.</source>
        <translation>
            <numerusform>已拒绝 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the transfers first: Space marks a row.</source>
        <translation>请先选转移申请：空格键标记一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) withdrawn; the people stay here.</source>
        <translation>
            <numerusform>已撤回 %n 份，仍由本机构负责。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>To answer here</source>
        <translation>待本机构答复</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>待对方答复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What this office recorded</source>
        <translation>本机构办过的记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Those that could not be</source>
        <translation>未能办理的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Withdraw what was asked</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Print 服务对象转移单</source>
        <translation>打印服务对象转移单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>People who go from one office to another. Enter answers or opens, W withdraws, S prints the slip; O on the list of people sends them.</source>
        <translation>在机构之间转移的人。Enter 答复或打开，W 撤回，S 打印转移单；在人员页按 O 申请转移。</translation>
    </message>
    <message>
        <source>No other office has to answer anything.</source>
        <translation>没有等待其他机构答复的申请。</translation>
    </message>
    <message>
        <source>Nobody is to come here at present.</source>
        <translation>目前没有要转入的人。</translation>
    </message>
    <message>
        <source>Nobody was ever sent from one office to another.</source>
        <translation>还没有人在机构之间转移过。</translation>
    </message>
    <message>
        <source>opens the people; O sends those that are marked</source>
        <translation>打开人员页；按 O 转移选中的人</translation>
    </message>
    <message>
        <source>Nothing of this was recorded by you.</source>
        <translation>其中没有您办过的记录。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::UnmergePart</name>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made upon it</source>
        <translation>
            <numerusform>其后又有 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited or made since the merge</source>
        <translation>合并以后改过或新记的</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>合并时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>By, when</source>
        <translation>经手人、时间</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>← it stays with this record, → it goes back with the other</source>
        <translation>← 留在这条记录，→ 随另一条退回</translation>
    </message>
    <message>
        <source>%1 (%2) and record %3 become two again</source>
        <translation>%1（%2）与记录 %3 重新分开</translation>
    </message>
    <message>
        <source>The facts of both go back as they were.</source>
        <translation>两条记录的基本信息都恢复原样。</translation>
    </message>
    <message>
        <source>Goes back untouched: %1</source>
        <translation>照原样退回：%1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>made since</source>
        <translation>合并以后新记</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::UsersPage</name>
    <message>
        <source>Users and rights</source>
        <translation>用户与权限</translation>
    </message>
    <message>
        <source>Accounts and rights are kept by two people: who adds a user gives no rights, and rights need a second person&apos;s yes.</source>
        <translation>账户与权限由两人分管：增加用户的人不授权，授权须经第二人同意。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Users of this office</source>
        <translation>本单位用户</translation>
    </message>
    <message>
        <source>First password of %1, shown this once: %2</source>
        <translation>%1 的初始密码，只显示这一次：%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;New password for the chosen</source>
        <translation>为选中用户重置密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Disable the chosen</source>
        <translation>停用选中用户(&amp;D)</translation>
    </message>
    <message>
        <source>Name of a new user</source>
        <translation>新用户姓名</translation>
    </message>
    <message>
        <source>&amp;Add the user</source>
        <translation>增加用户(&amp;A)</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>缺少登录名。</translation>
    </message>
    <message>
        <source>Rights of the chosen user</source>
        <translation>选中用户的权限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask to &amp;give it</source>
        <translation>申请授予(&amp;G)</translation>
    </message>
    <message>
        <source>Ask to &amp;take it away</source>
        <translation>申请收回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock the chosen</source>
        <translation>解锁选中用户(&amp;U)</translation>
    </message>
    <message>
        <source>A second person wants to know why.</source>
        <translation>第二人需要知道原因。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>When a paper is lost or a keeper leaves: three new codes, shown once. The former ones open nothing more. An auditor is present and types the own password.</source>
        <translation>恢复码丢失或保管人离开时，重制三枚，只显示一次，旧码随即作废。须审计员在场，输入本人密码。</translation>
    </message>
    <message>
        <source>Login of the auditor</source>
        <translation>审计员的登录名</translation>
    </message>
    <message>
        <source>Password of the auditor</source>
        <translation>审计员的密码</translation>
    </message>
    <message>
        <source>&amp;Make new codes</source>
        <translation>重制恢复码(&amp;M)</translation>
    </message>
    <message>
        <source>Copy each onto paper of its own for another person; shown this once:</source>
        <translation>请分别抄在纸上交给不同的人，只显示这一次：</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::UsersPresenter</name>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked after wrong passwords</source>
        <translation>密码输错，已锁定</translation>
    </message>
    <message>
        <source>has to choose a password</source>
        <translation>须修改密码</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The user can no longer sign in.</source>
        <translation>该用户已不能登录。</translation>
    </message>
    <message>
        <source>The lock is gone.</source>
        <translation>已解锁。</translation>
    </message>
    <message>
        <source>Asked; a second person answers in the inbox.</source>
        <translation>已申请；由第二人在审批收件箱答复。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>Vacancies come in from workbooks.</source>
        <translation>岗位从工作簿导入。</translation>
    </message>
    <message>
        <source>opens the import</source>
        <translation>打开导入</translation>
    </message>
    <message>
        <source>Employers come in from workbooks.</source>
        <translation>用人单位从工作簿导入。</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>今天开放</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>全部岗位</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::VisitForm</name>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>保存  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>历次走访</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>as agreed; empty: after the interval</source>
        <translation>约定日期；不填即按间隔</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Officer: %1, since %2</source>
        <translation>专员：%1，自 %2 起</translation>
    </message>
    <message>
        <source>No officer is named</source>
        <translation>没有指定专员</translation>
    </message>
    <message>
        <source>next due on %1</source>
        <translation>下次到期 %1</translation>
    </message>
    <message>
        <source>no interval is set</source>
        <translation>联系间隔未设定</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是日期。</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::WaitStrip</name>
    <message>
        <source>Paper asked for</source>
        <translation>要存的材料</translation>
    </message>
    <message>
        <source>A picture is being saved …</source>
        <translation>图片正在保存…</translation>
    </message>
    <message>
        <source>Waiting for the document camera: %1 s</source>
        <translation>等待高拍仪：%1 秒</translation>
    </message>
    <message>
        <source>Up and Down: another paper · Esc: stop waiting</source>
        <translation>↑ ↓ 换材料 · Esc 不等了</translation>
    </message>
    <message numerus="yes">
        <source>%n old file(s) lie in the folder; Ctrl+O files one</source>
        <translation>
            <numerusform>文件夹里有 %n 个旧文件，按 Ctrl+O 选取存档</numerusform>
        </translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>The picture that was taken</source>
        <translation>拍到的图片</translation>
    </message>
    <message>
        <source>File this as (%1):</source>
        <translation>存为（%1）：</translation>
    </message>
    <message>
        <source>Enter: file it · Up and Down: another paper · Esc: leave it</source>
        <translation>Enter 存档 · ↑ ↓ 换材料 · Esc 放弃</translation>
    </message>
</context>
<context>
    <name>zhiqiao::ui::WithdrawForm</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, %2. Both records stay in the history.</source>
        <translation>%1，%2。两条记录都保留在历史中。</translation>
    </message>
    <message>
        <source>Make the referral void</source>
        <translation>作废推荐</translation>
    </message>
    <message>
        <source>%1, %2, no. %3. The number stays in the series.</source>
        <translation>%1，%2，编号 %3。编号仍保留在序列中。</translation>
    </message>
</context>
</TS>
